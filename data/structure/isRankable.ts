import { isDoubted } from './isDoubted.ts'
import type { Cell } from './line.ts'
import { precisionOf } from './precisionOf.ts'

/** Whether a figure may be called higher than another or have a rank: it is a point, and nothing puts it in doubt. */
export const isRankable = (cell: Cell) =>
  cell.measureValue !== null && !isDoubted(cell) && precisionOf(cell) === 'point'
