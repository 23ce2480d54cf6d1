import type { Cell } from '../structure/line.ts'
import { exact } from './exact.ts'

/** People by area and year: the key is `404 2019`. */
export type Denominators = ReadonlyMap<string, number>

export const denominatorKey = (refArea: string, timePeriod: number) => `${refArea} ${timePeriod}`

/** Divides what a survey found: it counts the people of its own ages alone. */
export interface Divided {
  denominators: Denominators
  /** Whether the people at hand are of other ages than those the figure counts. */
  isOfOtherAges?: (cell: Cell) => boolean
}

/**
 * Per 1,000 people of the same area, year and ages. Without that year's population there is no figure, never another
 * year's; and what a survey found among some ages is never divided by all people.
 */
export function per1000Cells(
  refArea: string,
  cells: readonly Cell[],
  { denominators, isOfOtherAges = () => false }: Divided
): Cell[] {
  return cells.map((cell) => {
    const population = denominators.get(denominatorKey(refArea, cell.timePeriod))
    if (cell.obsValue === null) return { ...cell, measureValue: null }
    if (isOfOtherAges(cell)) return { ...cell, measureValue: null, noMeasureReason: 'no_population_of_ages' }
    if (!population) return { ...cell, measureValue: null, noMeasureReason: 'no_population' }
    return { ...cell, measureValue: exact((cell.obsValue * 1000) / population) }
  })
}
