import { partialSpearman } from '../../data/measures/partialSpearman.ts'
import { spearman } from '../../data/measures/spearman.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { isDoubted } from '../../data/structure/isDoubted.ts'
import type { Relation } from '../../data/structure/relation.ts'
import { wholeSelection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** The year of the one edition of the index that is served: editions are not comparable over time. */
const timePeriod = 2019

/**
 * Red Cross and Red Crescent volunteers per 1,000 beside the score of a Goal, where an area has both and neither is
 * flagged; and the same with income held.
 */
export async function relationOf(
  ctx: ApiContext,
  { goal, language }: { goal: string; language: Language }
): Promise<Relation> {
  const ofYear = { ...wholeSelection, startPeriod: timePeriod, endPeriod: timePeriod }
  const [volunteers, scores, incomes] = await Promise.all([
    viewOf(ctx, { selection: { ...ofYear, series: ['VOLUNTEERS'], measure: 'per_1000' }, language }),
    viewOf(ctx, { selection: { ...ofYear, series: ['SDG_INDEX_GOAL_SCORE'], goal: [goal] }, language }),
    ctx.areas.incomeGroups(timePeriod),
  ])
  const scoreOf = new Map(
    scores.lines.filter((line) => line.goal === goal).map(({ refArea, cells }) => [refArea, cells[0]])
  )
  const incomeOf = new Map(incomes.map((income) => [income.refArea, income]))
  const both = volunteers.lines.flatMap(({ refArea, cells: [cell] }) => {
    const score = scoreOf.get(refArea)
    if (cell?.measureValue == null || score?.measureValue == null) return []
    const isFlagged = isDoubted(cell) || isDoubted(score)
    const figures = { volunteers: cell.measureValue, score: score.measureValue }
    return [{ isFlagged, refArea, ...figures, incomeGroup: incomeOf.get(refArea)?.areaGroup ?? null }]
  })
  const points = both.filter(({ isFlagged }) => !isFlagged).map(({ isFlagged: _, ...point }) => point)
  const classified = points.flatMap(({ refArea, volunteers: x, score: y }): [number, number, number][] => {
    const income = incomeOf.get(refArea)
    return income ? [[x, y, income.position]] : []
  })
  const groups = [...new Set(points.flatMap(({ incomeGroup }) => incomeGroup ?? []))]
  return {
    release: volunteers.release,
    goal,
    timePeriod,
    names: Object.fromEntries(both.map(({ refArea }) => [refArea, volunteers.names[refArea] ?? refArea])),
    points,
    flagged: both.filter(({ isFlagged }) => isFlagged).map(({ refArea }) => refArea),
    correlation: spearman(points.map(({ volunteers: x, score: y }) => [x, y])),
    incomeHeld: { areas: classified.length, correlation: partialSpearman(classified) },
    incomeGroups: Object.fromEntries(groups.length > 0 ? await ctx.areas.groupNames(groups, language) : []),
  }
}
