import { type Legend, legendRows } from './legendRows.ts'
import { type MapEntry, mapLegend } from './mapLegend.ts'
import type { MapArea, MapOptions } from './mapOptions.ts'

export interface MapLayout {
  height: number
  /** The height of the map itself, and its width: less than that of the chart where the height is bounded. */
  mapHeight: number
  mapWidth: number
  sizes: Legend<MapEntry> & { top: number }
  signs: Legend<MapEntry> & { top: number }
}

/** The height of the world to its width in the projection that is drawn. */
const worldRatio = 0.4867
const areasRatio = 0.56

/** How high a map is, and where its legend stands below it. */
export function mapLayout(areas: readonly MapArea[], options: Omit<MapOptions, 'coastlines'>): MapLayout {
  const { width, height = Number.POSITIVE_INFINITY, dir, extent } = options
  const ratio = extent === 'world' ? worldRatio : areasRatio
  const mapWidth = Math.min(width, height / ratio)
  const mapHeight = Math.round(mapWidth * ratio)
  const { sizes, signs } = mapLegend(areas, { ...options, width: mapWidth })
  const sizeRows = legendRows(sizes, width, dir)
  const top = mapHeight + 14
  const signsTop = top + sizeRows.height + (sizes.length > 0 ? 4 : 0)
  const signRows = legendRows(signs, width, dir)
  return {
    mapHeight,
    mapWidth,
    height: Math.ceil(signsTop + signRows.height),
    sizes: { ...sizeRows, top },
    signs: { ...signRows, top: signsTop },
  }
}

/** The height that a map with its legend will have. */
export const mapHeight = (areas: readonly MapArea[], options: Omit<MapOptions, 'coastlines'>) =>
  mapLayout(areas, options).height
