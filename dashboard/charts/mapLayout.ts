import { type Legend, legendRows } from './legendRows.ts'
import { type MapEntry, mapLegend } from './mapLegend.ts'
import type { MapArea, MapOptions } from './mapOptions.ts'

export interface MapLayout {
  height: number
  /** The height of the map itself. */
  mapHeight: number
  sizes: Legend<MapEntry> & { top: number }
  signs: Legend<MapEntry> & { top: number }
}

/** The height of the world to its width in the projection that is drawn. */
const worldRatio = 0.4867
const areasRatio = 0.56

/** How high a map is, and where its legend stands below it. */
export function mapLayout(areas: readonly MapArea[], options: Omit<MapOptions, 'coastlines'>): MapLayout {
  const { width, dir, extent } = options
  const mapHeight = Math.round(width * (extent === 'world' ? worldRatio : areasRatio))
  const { sizes, signs } = mapLegend(areas, options)
  const sizeRows = legendRows(sizes, width, dir)
  const top = mapHeight + 14
  const signsTop = top + sizeRows.height + (sizes.length > 0 ? 4 : 0)
  const signRows = legendRows(signs, width, dir)
  return {
    mapHeight,
    height: Math.ceil(signsTop + signRows.height),
    sizes: { ...sizeRows, top },
    signs: { ...signRows, top: signsTop },
  }
}

/** The height that a map with its legend will have. */
export const mapHeight = (areas: readonly MapArea[], options: Omit<MapOptions, 'coastlines'>) =>
  mapLayout(areas, options).height
