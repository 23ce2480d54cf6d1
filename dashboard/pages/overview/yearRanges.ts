import type { OtherArea, OtherAreas } from '../../../data/structure/otherAreas.ts'

/** One year of many countries: the ends and the middle of their figures, none of them flagged. */
export interface YearRange {
  year: number
  n: number
  /** Null where under three countries have a figure. */
  range: { low: number; median: number; high: number } | null
}

/** Fewer figures than these are no range. */
const least = 3

/** The figure of an area in a year, unless it is in doubt. */
export const soundFigure = (
  { cells, flags }: OtherArea,
  { startPeriod }: Pick<OtherAreas, 'startPeriod'>,
  year: number
) => {
  const cell = cells[year - startPeriod]
  return typeof cell === 'number' && !flags?.[year] ? cell : null
}

export const yearsOf = ({ startPeriod, endPeriod }: Pick<OtherAreas, 'startPeriod' | 'endPeriod'>): number[] =>
  Array.from({ length: endPeriod - startPeriod + 1 }, (_, at) => startPeriod + at)

/** Year by year, between which ends these countries lie. */
export function yearRanges(areas: readonly OtherArea[], of: OtherAreas): YearRange[] {
  return yearsOf(of).map((year) => {
    const sorted = areas.flatMap((area) => soundFigure(area, of, year) ?? []).sort((a, b) => a - b)
    return {
      year,
      n: sorted.length,
      range: sorted.length < least ? null : { low: sorted[0]!, median: middleOf(sorted), high: sorted.at(-1)! },
    }
  })
}

const middleOf = (sorted: readonly number[]): number =>
  (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
