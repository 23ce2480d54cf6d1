import { isDoubted } from '../../data/structure/isDoubted.ts'
import type { Cell, Line } from '../../data/structure/line.ts'
import { precisionOf } from '../../data/structure/precisionOf.ts'
import type { NoFigure, ScatterGap, ScatterPair } from '../../data/structure/scatter.ts'

/** What stands on the other axis, area by area and year by year. */
export interface OtherAxis {
  valueOf(refArea: string, timePeriod: number): number | null
  cellOf(refArea: string, timePeriod: number): Cell | null
  /** Why it has nothing for an area in any of the years. */
  reasonOf(refArea: string): NoFigure
}

export interface PairedFigures {
  pairs: ScatterPair[]
  without: ScatterGap[]
  neither: number
}

interface PairOptions {
  /** From the first to the last. */
  years: readonly number[]
  other: OtherAxis
  incomeOf(refArea: string, timePeriod: number): number | null
}

/**
 * Each area with two figures of one year: the last in which it has both, for two years of one area are no two areas, and
 * figures of different years no pair. Areas that lack one of them are named with the reason.
 */
export function pairedFigures(lines: readonly Line[], { years, other, incomeOf }: PairOptions): PairedFigures {
  const pairs: ScatterPair[] = []
  const without: ScatterGap[] = []
  let neither = 0
  for (const { refArea, cells } of lines) {
    const given = cells.filter(({ measureValue }) => measureValue !== null)
    const others = years.filter((year) => other.valueOf(refArea, year) !== null)
    const cell = given.findLast(({ timePeriod }) => others.includes(timePeriod))
    if (cell) pairs.push(pairOf(refArea, cell, { other, incomeOf }))
    else if (given.length === 0 && others.length === 0) neither += 1
    else
      without.push({
        refArea,
        x: given.length === 0 ? reasonOf(cells.at(-1)) : null,
        y: others.length === 0 ? other.reasonOf(refArea) : null,
      })
  }
  return { pairs, without, neither }
}

function pairOf(refArea: string, cell: Cell, { other, incomeOf }: Omit<PairOptions, 'years'>): ScatterPair {
  const { timePeriod } = cell
  const beside = other.cellOf(refArea, timePeriod)
  const both = beside ? [cell, beside] : [cell]
  const flags = [...new Set(both.filter(isDoubted).flatMap((one) => one.flags))]
  return {
    ...{ refArea, timePeriod, x: cell.measureValue!, y: other.valueOf(refArea, timePeriod)! },
    ...(flags.length > 0 && { flags }),
    ...(both.some((one) => precisionOf(one) !== 'point') && { isNoPoint: true }),
    income: incomeOf(refArea, timePeriod),
  }
}

/** Why a line has nothing in its last year. */
export const reasonOf = (cell: Cell | undefined): NoFigure =>
  cell?.noMeasureReason ?? cell?.missingReason ?? 'no_figure_here'
