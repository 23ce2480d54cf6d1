import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'

/** The series to draw over the years: one by field of a programme, else by theme; the one of most areas. */
export function trendSeries(series: readonly GoalSeries[]): GoalSeries | undefined {
  const drawable = series
    .filter(({ scope, kind, areasWithFigure }) => scope === 'areas' && kind !== 'event' && areasWithFigure > 0)
    .sort((a, b) => b.areasWithFigure - a.areasWithFigure)
  return drawable.find(({ basis }) => basis === 'programme') ?? drawable.find(({ basis }) => basis === 'thematic')
}
