import type { Cell } from '../../../data/structure/line.ts'

/** The years in which a second reading says something else than the first. */
export const laterCells = (first: readonly Cell[], later: readonly Cell[]): Cell[] =>
  later.filter(
    (cell) =>
      cell.obsValue !== null &&
      cell.obsValue !== first.find(({ timePeriod }) => timePeriod === cell.timePeriod)?.obsValue
  )
