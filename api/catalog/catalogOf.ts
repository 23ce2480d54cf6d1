import { type Language, languages } from '../../data/structure/codelists.ts'
import type { DatasetSummary } from '../../data/structure/dataset.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import { mostSeries, period } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { pageMessages } from '../page/pageMessages.ts'
import { agency, wholeFlow } from '../sdmx/sdmxNames.ts'
import { flowOf } from '../sdmx/structures.ts'
import { wordingIn } from '../wordingIn.ts'

/** What the names in a document are short for. */
export const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** A text in every language, as JSON-LD has it. */
const inAll = (of: (language: Language) => string) =>
  languages.map((language) => ({ '@language': languageTag(language), '@value': of(language) }))

interface Distribution {
  url: string
  type: string
  title: string
  /** The standard that it keeps to. */
  standard?: string
}

/** The whole release and each of its datasets, in the words of DCAT and schema.org alike. */
export async function catalogOf(ctx: ApiContext, origin: string) {
  const { release } = await ctx.codes()
  const listed = await Promise.all(
    languages.map(async (language) => [language, await ctx.datasets.list(language)] as const)
  )
  const inLanguage = new Map(listed)
  const datasetIn = (language: Language, dataset: string) =>
    inLanguage.get(language)!.find((one) => one.dataset === dataset)!
  const datasets = inLanguage
    .get('en')!
    .filter(({ series }) => series.length > 0)
    .map((one) => datasetNode(one, { origin, release, datasetIn }))
  const product = inAll((language) => wordingIn(language).say('product.name'))
  const whole = {
    ...inCommon({ id: `${origin}/catalog/release`, release, title: product, description: aboutProduct }),
    'dcat:landingPage': { '@id': `${origin}/en/data` },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': product },
    'dct:rights': inAll((language) => pageMessages[language]['dataset.terms']),
    'dct:hasPart': datasets.map((one) => ({ '@id': one['@id'] })),
    ...distributed([
      {
        ...{ url: `${origin}/download/release.csv`, type: 'text/csv', title: 'CSV' },
        standard: `${origin}/download/release.csv-metadata.json`,
      },
      { url: `${origin}/download/release.zip`, type: 'application/zip', title: 'Frictionless Data Package' },
      ...sdmxOf(origin, wholeFlow),
    ]),
  }
  return {
    '@id': `${origin}/catalog`,
    '@type': ['dcat:Catalog', 'schema:DataCatalog'],
    'dct:title': product,
    'schema:name': product,
    'dct:description': aboutProduct,
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': product },
    'foaf:homepage': { '@id': `${origin}/en` },
    'dcat:dataset': [whole, ...datasets],
  }
}

const aboutProduct = inAll((language) => pageMessages[language].description)

interface Around {
  origin: string
  release: string
  datasetIn: (language: Language, dataset: string) => DatasetSummary
}

function datasetNode(one: DatasetSummary, { origin, release, datasetIn }: Around) {
  const { dataset, address, licence, licenceAddress, series } = one
  const said = (of: (one: DatasetSummary, language: Language) => string) =>
    inAll((language) => of(datasetIn(language, dataset), language))
  const publisher = {
    '@type': ['foaf:Agent', 'schema:Organization'],
    'foaf:name': said(({ publisher }) => publisher),
    'schema:name': said(({ publisher }) => publisher),
  }
  return {
    ...inCommon({
      id: `${origin}/catalog/${dataset}`,
      release,
      title: said(({ title }) => title),
      description: said(({ series }, language) => wordingIn(language).list(series.map(({ name }) => name))),
    }),
    ...(address && { 'dcat:landingPage': { '@id': address }, 'dct:source': { '@id': address } }),
    'dct:publisher': publisher,
    'schema:creator': publisher,
    ...(licenceAddress && { 'dct:license': { '@id': licenceAddress }, 'schema:license': { '@id': licenceAddress } }),
    'dct:rights': licence ?? wordingIn('en').say('source.licence_not_stated'),
    'dct:isPartOf': { '@id': `${origin}/catalog/release` },
    ...distributed([
      ...sdmxOf(origin, flowOf(dataset)),
      ...Array.from({ length: Math.ceil(series.length / mostSeries) }, (_, at): Distribution => {
        const codes = series.slice(at * mostSeries, (at + 1) * mostSeries).map(({ series }) => series)
        const query = `?series=${codes.join(',')}`
        return {
          ...{ url: `${origin}/download/observations.csv${query}`, type: 'text/csv', title: 'CSV' },
          standard: `${origin}/download/observations.csv-metadata.json${query}`,
        }
      }),
    ]),
  }
}

interface Named {
  id: string
  release: string
  title: object
  description: object
}

const inCommon = ({ id, release, title, description }: Named) => ({
  '@id': id,
  '@type': ['dcat:Dataset', 'schema:Dataset'],
  'dct:title': title,
  'schema:name': title,
  'dct:description': description,
  'schema:description': description,
  'dct:identifier': id,
  'schema:url': { '@id': id },
  'dcat:version': release,
  'schema:version': release,
  'dct:temporal': {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(period.start) },
    'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(period.end) },
  },
  'schema:temporalCoverage': `${period.start}/${period.end}`,
  'schema:isAccessibleForFree': true,
})

const sdmxOf = (origin: string, flow: string): Distribution[] => [
  {
    ...{ url: `${origin}/sdmx/data/dataflow/${agency}/${flow}?format=csv`, title: 'SDMX-CSV 2.0' },
    type: 'application/vnd.sdmx.data+csv;version=2.0.0',
    standard: `${origin}/sdmx/structure/dataflow/${agency}/${flow}?references=all`,
  },
]

/** Ways in which data are had, for readers of DCAT and of schema.org. */
const distributed = (distributions: readonly Distribution[]) => ({
  'dcat:distribution': distributions.map(({ url, type, title, standard }) => ({
    '@id': url,
    '@type': ['dcat:Distribution', 'schema:DataDownload'],
    'dct:title': title,
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': type,
    ...(standard && { 'dct:conformsTo': { '@id': standard } }),
    'schema:contentUrl': url,
    'schema:encodingFormat': type,
  })),
  'schema:distribution': distributions.map(({ url }) => ({ '@id': url })),
})
