import type { Language } from '../../data/structure/codelists.ts'
import { fileEndings, fileFormats } from '../../data/structure/fileFormats.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import { period } from '../../data/structure/selection.ts'
import type { DatasetDescription } from '../../data/structure/series.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import type { ApiContext } from '../context.ts'
import { pageMessages } from './pageMessages.ts'

interface DescribedPage {
  language: Language
  /** Where readers reach the server. */
  origin: string
  release: string
  /** Part by part and without its language. */
  path: readonly string[]
}

/**
 * What a page holds, as programs that look for datasets read it (schema.org): the release on the overview and the page of the
 * data, a series on its own page, nothing elsewhere.
 */
export async function pageDataset(ctx: ApiContext, page: DescribedPage): Promise<object | undefined> {
  const [first = '', code, ...more] = page.path
  if (more.length > 0) return undefined
  if (code === undefined) return first === '' || first === 'data' ? await wholeRelease(ctx, page) : undefined
  return first === 'series' ? await oneSeries(ctx, page, code) : undefined
}

async function wholeRelease(ctx: ApiContext, { language, origin, release }: DescribedPage) {
  const name = messagesOf(language)['product.name']
  const { description } = pageMessages[language]
  const datasets = await ctx.datasets.list(language)
  return {
    ...inCommon({ language, origin, release }),
    '@id': `${origin}/${language}`,
    ...{ name, description, url: `${origin}/${language}`, citation: `${name}. ${release}. ${origin}/${language}` },
    creator: { '@type': 'Organization', name, url: `${origin}/${language}` },
    license: {
      ...{ '@type': 'CreativeWork', name: pageMessages[language]['dataset.terms'], url: `${origin}/${language}/data` },
    },
    isBasedOn: datasets.flatMap(({ address }) => address ?? []),
    distribution: [
      file(`${origin}/download/release.csv`, 'text/csv'),
      file(`${origin}/download/release.zip`, 'application/zip'),
    ],
  }
}

async function oneSeries(ctx: ApiContext, { language, origin, release }: DescribedPage, code: string) {
  const series = await ctx.series.byCode(code, language)
  if (!series) return undefined
  const { source, name, definition } = series
  const query = `series=${series.series}&language=${language}`
  const url = `${origin}/${language}/series/${series.series}`
  return {
    ...inCommon({ language, origin, release }),
    ...{ '@id': url, name, description: definition, url },
    citation: `${source.publisher}: ${source.title}, ${source.version}. ${release}. ${url}`,
    creator: { '@type': 'Organization', name: source.publisher, ...(source.address && { url: source.address }) },
    ...licenceOf(source),
    variableMeasured: name,
    distribution: fileEndings.map((ending) =>
      file(`${origin}/download/observations.${ending}?${query}`, fileFormats[ending].type.split(';')[0]!)
    ),
  }
}

const inCommon = ({ language, origin, release }: Omit<DescribedPage, 'path'>) => ({
  ...{ '@context': 'https://schema.org', '@type': 'Dataset', version: release, identifier: release },
  ...{ inLanguage: languageTag(language), isAccessibleForFree: true },
  temporalCoverage: `${period.start}/${period.end}`,
  spatialCoverage: { '@type': 'Place', name: pageMessages[language]['dataset.world'] },
  includedInDataCatalog: {
    ...{ '@type': 'DataCatalog', name: messagesOf(language)['product.name'], url: `${origin}/${language}/data` },
  },
})

/** What the publisher states; nothing where it states nothing. */
const licenceOf = ({ licence, licenceAddress }: DatasetDescription) => {
  if (licenceAddress) return { license: licenceAddress }
  return licence ? { license: { '@type': 'CreativeWork', name: licence } } : {}
}

const file = (contentUrl: string, encodingFormat: string) => ({
  ...{ '@type': 'DataDownload', contentUrl, encodingFormat },
})
