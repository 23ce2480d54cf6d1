import type { Language } from '../../data/structure/codelists.ts'
import type { View } from '../../data/structure/line.ts'
import type { DatasetDescription, SeriesDescription } from '../../data/structure/series.ts'
import type { Wording } from '../../data/wording/wording.ts'
import type { ApiContext } from '../context.ts'

interface Asked {
  series: SeriesDescription
  view: View
  language: Language
  wording: Wording
}

/** Where the figures are from: the dataset of the series and, where they were divided, that of the population. */
export async function sourcesOf(ctx: ApiContext, { series, view, language, wording }: Asked) {
  const facts = await ctx.series.facts(series.series)
  const denominator =
    view.measure === 'per_1000' && facts?.denominator ? await ctx.series.byCode(facts.denominator, language) : undefined
  return [
    sourceOf(series.series, series.source, wording),
    ...(denominator ? [sourceOf(denominator.series, denominator.source, wording)] : []),
  ]
}

const sourceOf = (
  series: string,
  { dataset, publisher, title, address, version, dateAccessed, licence, licenceAddress, caveats }: DatasetDescription,
  { say }: Wording
) => ({
  series,
  dataset,
  publisher,
  title,
  address,
  version,
  date_accessed: dateAccessed,
  licence: licence ?? say('source.licence_not_stated'),
  licence_address: licenceAddress,
  caveats,
})
