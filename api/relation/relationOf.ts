import { spearman } from '../../data/measures/spearman.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { Relation } from '../../data/structure/relation.ts'
import { wholeSelection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** The year of the one edition of the index that is served: editions are not comparable over time. */
const timePeriod = 2019

/** People volunteering per 1,000 beside the score of a Goal, where an area has both and neither is flagged. */
export async function relationOf(
  ctx: ApiContext,
  { goal, language }: { goal: string; language: Language }
): Promise<Relation> {
  const ofYear = { ...wholeSelection, startPeriod: timePeriod, endPeriod: timePeriod }
  const [volunteers, scores] = await Promise.all([
    viewOf(ctx, { selection: { ...ofYear, series: ['VOLUNTEERS'], measure: 'per_1000' }, language }),
    viewOf(ctx, { selection: { ...ofYear, series: ['SDG_INDEX_GOAL_SCORE'], goal: [goal] }, language }),
  ])
  const scoreOf = new Map(
    scores.lines.filter((line) => line.goal === goal).map(({ refArea, cells }) => [refArea, cells[0]])
  )
  const both = volunteers.lines.flatMap(({ refArea, cells: [cell] }) => {
    const score = scoreOf.get(refArea)
    if (cell?.measureValue == null || score?.measureValue == null) return []
    const isFlagged = cell.flags.length + score.flags.length > 0
    return [{ isFlagged, refArea, volunteers: cell.measureValue, score: score.measureValue }]
  })
  const points = both.filter(({ isFlagged }) => !isFlagged).map(({ isFlagged: _, ...point }) => point)
  return {
    release: volunteers.release,
    goal,
    timePeriod,
    names: Object.fromEntries(both.map(({ refArea }) => [refArea, volunteers.names[refArea] ?? refArea])),
    points,
    flagged: both.filter(({ isFlagged }) => isFlagged).map(({ refArea }) => refArea),
    correlation: spearman(points.map(({ volunteers: x, score: y }) => [x, y])),
  }
}
