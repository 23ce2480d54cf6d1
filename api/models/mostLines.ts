import type { Selection } from '../../data/structure/selection.ts'

/** As many lines of one series as an answer has, and as many cells as a page renders; a file has them all. */
const mostLines = 3000
const mostCells = 20_000

/** How many lines of each series a page shows of a selection, so that no address makes one that nobody could load. */
export const mostLinesOf = ({ series, startPeriod, endPeriod }: Selection): number =>
  Math.min(mostLines, Math.floor(mostCells / (endPeriod - startPeriod + 1) / series.length))
