import { whatCounts } from '../../data/series/seriesConcepts.ts'
import type { GoalSeries } from '../../data/structure/goalEvidence.ts'

type Linked = Pick<GoalSeries, 'series' | 'scope' | 'basis' | 'areasWithFigure'>

/**
 * The series that says best what volunteering there is for a Goal: never people served or paid, nor scores. One of every
 * country and year goes before what its publisher covers alone, one of this Goal before volunteering as such, and then
 * the one of most areas. None where no country has a figure.
 */
export function openingSeries(goal: string, linked: readonly Linked[]): string | null {
  const first = linked
    .filter(({ series, areasWithFigure }) => areasWithFigure > 0 && whatCounts(series) !== 'beside')
    .map((one) => ({ ...one, rank: [one.scope === 'areas', isOfGoal(goal, one), one.areasWithFigure].map(Number) }))
    .sort((a, b) => b.rank[0]! - a.rank[0]! || b.rank[1]! - a.rank[1]! || b.rank[2]! - a.rank[2]!)[0]
  return first?.series ?? null
}

/** Partnerships, Goal 17, are what volunteering as such is about; for every other Goal it is volunteers of one field. */
const isOfGoal = (goal: string, { series, basis }: Linked): boolean =>
  goal === '17' || basis !== 'thematic' || whatCounts(series) === 'field'
