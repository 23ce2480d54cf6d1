import type { Cell } from '../structure/line.ts'
import { exact } from './exact.ts'
import { interruption } from './interruption.ts'

/** Under so many pairs of years the data do not say how much a figure moves. */
const fewestPairs = 20

/**
 * By how much a figure of a series commonly moves from one year to the next: the third quartile, over pairs of
 * consecutive years of one line that may be read together, of the larger over the smaller less one. 0.39 says that of
 * four pairs three differ by no more than 39 per cent. Null where too few pairs are there to say.
 */
export function rankTolerance(lines: readonly (readonly Cell[])[]): number | null {
  const changes = lines.flatMap((cells) => {
    const inYear = new Map(cells.filter(({ obsValue }) => obsValue).map((cell) => [cell.timePeriod, cell]))
    return [...inYear.values()].flatMap((earlier) => {
      const later = inYear.get(earlier.timePeriod + 1)
      if (!later || interruption(earlier, earlier) || interruption(earlier, later)) return []
      const pair = [earlier.obsValue!, later.obsValue!]
      return [Math.max(...pair) / Math.min(...pair) - 1]
    })
  })
  return changes.length < fewestPairs ? null : exact(thirdQuartile(changes))
}

/** By linear interpolation between the two nearest, as R and spreadsheets do it. */
function thirdQuartile(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * 0.75
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}
