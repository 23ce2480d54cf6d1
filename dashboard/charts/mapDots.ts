import type { MissingReason } from '../../data/structure/codelists.ts'
import { isDoubted } from '../../data/structure/isDoubted.ts'
import { classColour, classOf } from './mapClasses.ts'
import type { MapArea, MapOptions } from './mapOptions.ts'
import { isEstimate } from './signsOf.ts'

export type DotKind = 'dot' | 'estimated' | 'zero' | MissingReason

/** How an area is drawn. */
export interface MapDot {
  area: MapArea
  kind: DotKind
  r: number
  colour: string
  isFlagged: boolean
}

/** Smaller dots would not be seen: counts that need one share this. */
export const leastRadius = 2
export const plainColour = 'var(--line-1)'
export const unclassedColour = 'var(--line-0)'
export const mostRadius = (width: number) => Math.min(26, Math.max(11, width / 38))
/** Of a dot where all are alike. */
export const oneRadius = (width: number) => (width < 560 ? 2.8 : 5)
/** Of the ring of a missing figure. */
export const ringRadius = (width: number) => (width < 560 ? 2.4 : 4)

/** The dots of a map; the greatest come first, so that none hides a smaller one. */
export function mapDots(areas: readonly MapArea[], { width, size, classes }: DotOptions): MapDot[] {
  const most = greatestCount(areas)
  return areas
    .map((area): MapDot => {
      const { obsValue, obsStatus, missingReason, measureValue, flags } = area.cell
      const isFlagged = obsValue !== null && flags.length > 0
      const quiet = { area, isFlagged, r: ringRadius(width) }
      if (obsValue === null) return { ...quiet, kind: missingReason ?? 'no_figure_here', colour: 'var(--ink-soft)' }
      const place = measureValue === null || isDoubted(area.cell) ? null : classOf(measureValue, classes)
      const colour =
        classes.length === 0 ? plainColour : place === null ? unclassedColour : classColour(place, classes.length)
      // What is computed or estimated to be nothing was printed by nobody.
      const isPrinted = !isEstimate(obsStatus)
      if (obsValue === 0 && isPrinted && (size === 'count' || classes.length === 0))
        return { ...quiet, kind: 'zero', colour }
      const r = size === 'one' ? oneRadius(width) : countRadius(obsValue, most, width)
      return { area, isFlagged, r, colour, kind: isEstimate(obsStatus) ? 'estimated' : 'dot' }
    })
    .sort((one, other) => other.r - one.r)
}

type DotOptions = Pick<MapOptions, 'width' | 'size' | 'classes'>

/** Of those that are not flagged, unless all are: one that cannot be so leaves all others the least dot. */
export function greatestCount(areas: readonly MapArea[]): number {
  const sound = areas.filter(({ cell }) => cell.flags.length === 0 && cell.obsValue !== null)
  return Math.max(0, ...(sound.length > 0 ? sound : areas).map(({ cell }) => cell.obsValue ?? 0))
}

/** The area of a dot is as its count, up to the greatest that is not flagged. */
export const countRadius = (value: number, most: number, width: number) =>
  Math.max(leastRadius, Math.sqrt(Math.min(1, value / most)) * mostRadius(width))
