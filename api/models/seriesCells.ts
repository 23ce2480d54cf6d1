import type { MissingReason } from '../../data/structure/codelists.ts'
import { reasonWithoutRow } from '../../data/structure/gap.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** A value where one is published, else the reason why there is none. */
export type ValueOrReason = number | MissingReason

/** What one series has and lacks, year by year: all that a matrix of areas and years draws, and no more. */
export interface SeriesCells {
  release: string
  lines: CellsOfLine[]
}

export interface CellsOfLine {
  refArea: string
  goal: string
  /** One for every year asked for, in order of time. */
  cells: ValueOrReason[]
}

export async function seriesCells(ctx: ApiContext, selection: Selection): Promise<SeriesCells> {
  const facts = await ctx.series.facts(selection.series[0]!)
  const { release, lines } = await viewOf(ctx, {
    selection: facts ? seriesSelection(selection, facts) : selection,
    language: 'en',
    isWhole: true,
  })
  return {
    release,
    lines: lines.map(({ refArea, goal, cells }) => ({
      ...{ refArea, goal },
      cells: cells.map((cell) => cell.obsValue ?? cell.missingReason ?? reasonWithoutRow(cell.timePeriod)),
    })),
  }
}
