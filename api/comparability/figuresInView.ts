import { type FigureOptions, figuresOf } from '../../data/measures/figuresOf.ts'
import type { Measure } from '../../data/structure/codelists.ts'
import type { Figure } from '../../data/structure/comparability.ts'
import type { Line } from '../../data/structure/line.ts'
import type { ApiContext } from '../context.ts'

/** The figures of each line, its own first to last year, compared as `measure`. */
export async function figuresInView(
  ctx: ApiContext,
  lines: readonly Line[],
  measure: Measure
): Promise<{ line: Line; figures: Figure[] }[]> {
  const [methodOf, countryOf] = await Promise.all([ctx.comparability.methodOf(), ctx.areas.countryOfParts()])
  const options = new Map<string, FigureOptions>()
  for (const series of new Set(lines.map((line) => line.series)))
    options.set(series, { ...(await ctx.series.facts(series))!, measure, methodOf, countryOf })
  return lines.map((line) => ({ line, figures: figuresOf(line, options.get(line.series)!) }))
}
