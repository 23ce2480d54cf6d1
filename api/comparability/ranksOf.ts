import { compareSet } from '../../data/measures/compareSet.ts'
import { rankBands } from '../../data/measures/rankBands.ts'
import type { View } from '../../data/structure/line.ts'
import type { Ranks } from '../../data/structure/shownTable.ts'
import type { ApiContext } from '../context.ts'
import { figuresInView } from './figuresInView.ts'

/** Between which ranks the areas of a view stand in its last year, where its figures may be compared at all. */
export async function ranksOf(ctx: ApiContext, { lines, measure }: View, timePeriod: number): Promise<Ranks> {
  const facts = lines[0] && (await ctx.series.facts(lines[0].series))
  if (!facts) return { timePeriod, n: 0, tolerance: null, refused: 'not_rankable', bands: {} }
  const ranks = rankBands(lines, {
    ...{ timePeriod, measure, kind: facts.kind },
    tolerance: facts.rankTolerance,
  })
  if (ranks.refused) return ranks
  const inYear = lines
    .filter(({ refArea }) => ranks.bands[refArea])
    .map((line) => ({ ...line, cells: line.cells.filter((cell) => cell.timePeriod === timePeriod) }))
  const figures = (await figuresInView(ctx, inYear, measure)).flatMap((line) => line.figures)
  return compareSet(figures).class === 'not' ? { ...ranks, refused: 'not_comparable', bands: {} } : ranks
}
