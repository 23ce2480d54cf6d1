import { languages } from '../../data/structure/codelists.ts'
import { each } from '../../data/structure/dimensionCodes.ts'
import type { ApiContext } from '../context.ts'
import { type Code, codelistsOf } from './codelists.ts'
import {
  allDimensions,
  attributes,
  type Component,
  components,
  measures,
  type Names,
  saidInAll,
  words,
} from './components.ts'
import { agency, conceptsId, ownUrn, sdmxVersion, structureId, urnOf, wholeFlow } from './sdmxNames.ts'

/** The kinds of structure that there are here, by their name in an address. */
export const structureTypes = ['dataflow', 'datastructure', 'conceptscheme', 'codelist', 'agencyscheme'] as const
export type StructureType = (typeof structureTypes)[number]

/** One structure: by what it is found, and how it is written. */
export interface Structure {
  type: StructureType
  id: string
  agencyID: string
  version: string
  names: Names
  descriptions?: Names
  /** What stands in a scheme, by its name there. */
  items?: { name: 'codes' | 'concepts' | 'agencies'; all: Code[] }
  /** What is written beside names and items. */
  body?: object
  /** Which others it refers to. */
  refersTo: (other: Structure) => boolean
}

/** Every structure of a release. */
export async function structuresOf(ctx: ApiContext): Promise<Structure[]> {
  const version = sdmxVersion((await ctx.codes()).release)
  const own = { agencyID: agency, version }
  const product = saidInAll('product.name')
  const [codelists, datasets, series] = await Promise.all([
    codelistsOf(ctx),
    ctx.sdmx.datasetNames(),
    ctx.sdmx.series(),
  ])
  const structure = ownUrn('DataStructure', { id: structureId, version })
  const ofAgency = ({ type }: Structure) => type === 'agencyscheme'
  const flow = (id: string, said: Pick<Structure, 'names' | 'descriptions'>): Structure => ({
    ...{ type: 'dataflow', id, ...own, ...said, body: { structure } },
    refersTo: (other) => other.type === 'datastructure' || ofAgency(other),
  })
  const titles = (dataset: string, of: 'name' | 'publisher') =>
    each(languages, (language) => datasets.find((one) => one.code === dataset && one.language === language)![of])
  return [
    flow(wholeFlow, { names: product, descriptions: saidInAll('product.independent') }),
    ...[...new Set(series.map(({ dataset }) => dataset))].map((dataset) =>
      flow(flowOf(dataset), { names: titles(dataset, 'name'), descriptions: titles(dataset, 'publisher') })
    ),
    {
      ...{ type: 'datastructure', id: structureId, ...own, names: product },
      body: { dataStructureComponents: componentsOf(version) },
      refersTo: ({ type }) => type === 'codelist' || type === 'conceptscheme' || type === 'agencyscheme',
    },
    {
      ...{ type: 'conceptscheme', id: conceptsId, ...own, names: product },
      items: {
        name: 'concepts',
        all: components.map(({ id, names, descriptions }) => codeOf({ id, names, descriptions })),
      },
      refersTo: ofAgency,
    },
    ...codelists.map(
      ({ id, names, codes }): Structure => ({
        ...{ type: 'codelist', id, ...own, names, items: { name: 'codes', all: codes } },
        refersTo: ofAgency,
      })
    ),
    {
      ...{ type: 'agencyscheme', id: 'AGENCIES', agencyID: 'SDMX', version: '1.0', names: { en: 'SDMX' } },
      items: { name: 'agencies', all: [{ id: agency, names: product, descriptions: unregistered }] },
      body: { isPartial: true },
      refersTo: () => false,
    },
  ]
}

const unregistered = each(languages, (language) => words[language]['agency.unregistered'])

/** The flow of one dataset. */
export const flowOf = (dataset: string): string => dataset.toUpperCase()

const codeOf = ({ id, names, descriptions }: { id: string; names: Names; descriptions?: Names | undefined }): Code => ({
  ...{ id, names },
  ...(descriptions && { descriptions }),
})

/** Which components there are and what each may hold. */
function componentsOf(version: string) {
  const identified = ({ id }: Component) => ({
    id,
    conceptIdentity: ownUrn('Concept', { id: conceptsId, version, item: id }),
  })
  const represented = (one: Component) => ({ ...identified(one), localRepresentation: representation(one, version) })
  const inKey = allDimensions.map((one, position) => ({ ...represented(one), position }))
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: inKey.slice(0, -1),
      timeDimension: inKey.at(-1)!,
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: measures.map((one) => ({ ...represented(one), usage: 'optional' })),
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: attributes.map((one) => ({
        ...represented(one),
        usage: one.isMandatory ? 'mandatory' : 'optional',
        attributeRelationship: relationshipOf(one),
      })),
    },
  }
}

/** Of what an attribute is said: of an indicator, or of each observation. */
export const relationshipOf = ({ isOfSeries }: Component) =>
  isOfSeries ? { dimensions: ['SERIES'] } : { observation: {} }

const dataTypes = { text: 'String', integer: 'Integer', number: 'Double' } as const

function representation({ kind, type, codelist }: Component, version: string) {
  if (kind === 'time') return { format: { dataType: 'ObservationalTimePeriod' } }
  if (type === 'code') return { enumeration: ownUrn('Codelist', { id: codelist!, version }) }
  return { format: { dataType: dataTypes[type] } }
}

const classOf = {
  dataflow: 'Dataflow',
  datastructure: 'DataStructure',
  conceptscheme: 'ConceptScheme',
  codelist: 'Codelist',
  agencyscheme: 'AgencyScheme',
} as const

export const urnOfStructure = ({ type, agencyID, id, version }: Structure): string =>
  urnOf(classOf[type], `${agencyID}:${id}(${version})`)
