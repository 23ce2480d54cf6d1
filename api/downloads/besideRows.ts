import { type Denominators, denominatorKey } from '../../data/measures/per1000.ts'
import type { Cell, Line } from '../../data/structure/line.ts'
import type { ApiContext } from '../context.ts'
import type { DescribedView } from '../observations/viewsOf.ts'

/** What a tidy row says beside its figure: of its area and of the people that it is divided by. */
export interface BesideRows {
  iso3Of: (refArea: string) => string | null
  denominatorOf: (line: Line, cell: Cell) => number | null
}

/** Read once for all rows of some views: populations, and the codes of areas. */
export async function besideRows(ctx: ApiContext, views: readonly DescribedView[]): Promise<BesideRows> {
  const iso3 = new Map((await ctx.codes()).areas.map(({ refArea, iso3 }) => [refArea, iso3]))
  const people = new Map<string, Denominators>()
  for (const { view, series } of views) {
    const denominator = view.measure === 'per_1000' && (await ctx.series.facts(series.series))?.denominator
    if (denominator) people.set(series.series, await ctx.observations.people(denominator))
  }
  return {
    iso3Of: (refArea) => iso3.get(refArea) ?? null,
    denominatorOf: ({ series, refArea }, { timePeriod, measureValue }) =>
      measureValue === null ? null : (people.get(series)?.get(denominatorKey(refArea, timePeriod)) ?? null),
  }
}
