import { TRPCError } from '@trpc/server'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { isByGoal } from '../../data/structure/seriesSelection.ts'

type ByGoal = Pick<SeriesSummary, 'series' | 'byGoal'>

/** The codes of the dimension `goal` that count for a series: the Goal asked for, its total, or where it has none any. */
export function countedGoals(series: Pick<ByGoal, 'byGoal'>, goal: string | undefined): string[] {
  if (!isByGoal(series)) return ['_T']
  if (goal !== undefined) return [goal]
  return hasTotal(series) ? ['_T'] : series.byGoal
}

/** Refuses to look for the figures of a series that has them by Goal alone where none is named: each Goal has its own. */
export function refuseWithoutGoal(series: ByGoal, goal: string | undefined): void {
  if (goal !== undefined || hasTotal(series)) return
  const message = `goal: ${series.series} has figures by Goal alone: name one of ${series.byGoal.join(', ')}`
  throw new TRPCError({ code: 'BAD_REQUEST', message })
}

const hasTotal = ({ byGoal }: Pick<ByGoal, 'byGoal'>) => !isByGoal({ byGoal }) || byGoal.includes('_T')
