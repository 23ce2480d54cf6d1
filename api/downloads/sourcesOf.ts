import type { Language } from '../../data/structure/codelists.ts'
import type { DatasetDescription, SeriesDescription } from '../../data/structure/series.ts'
import type { Wording } from '../../data/wording/wording.ts'
import type { ApiContext } from '../context.ts'
import type { ViewTally } from './tallyView.ts'

interface Asked {
  series: readonly SeriesDescription[]
  tally: Pick<ViewTally, 'views'>
  language: Language
  wording: Wording
}

/** Where the figures are from: the dataset of each series and, where they were divided, that of the population. */
export async function sourcesOf(ctx: ApiContext, { series, tally, language, wording }: Asked) {
  const dividers = await Promise.all(
    series
      .filter((one) => tally.views.get(one.series)?.measure === 'per_1000')
      .map(async (one) => (await ctx.series.facts(one.series))?.denominator)
  )
  const people = await Promise.all(
    [...new Set(dividers)].map(async (code) => (code ? ctx.series.byCode(code, language) : undefined))
  )
  return [...series, ...people.filter((one) => one !== undefined)].map((one) =>
    sourceOf(one.series, one.source, wording)
  )
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
  licence_is_stated: licence !== null,
  licence_address: licenceAddress,
  caveats,
})
