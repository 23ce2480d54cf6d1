/** Who keeps our structures, in the names of SDMX. It is our own identifier and registered nowhere. */
export const agency = 'VFG'
export const structureId = 'DSD_VOLUNTEERING'
export const conceptsId = 'CS_VOLUNTEERING'
/** The flow of all that a release holds; each dataset has one of its own beside it. */
export const wholeFlow = 'VOLUNTEERING'

/** The version of all our structures: that of the release, in three parts. */
export function sdmxVersion(release: string): string {
  const parts = (/^\d+(\.\d+)*/.exec(release)?.[0] ?? '0').split('.')
  return [parts[0], parts[1] ?? '0', parts[2] ?? '0'].map(Number).join('.')
}

const packageOf = {
  Dataflow: 'datastructure',
  DataStructure: 'datastructure',
  Codelist: 'codelist',
  ConceptScheme: 'conceptscheme',
  Concept: 'conceptscheme',
  AgencyScheme: 'base',
} as const

/** The name by which one structure refers to another. */
export const urnOf = (of: keyof typeof packageOf, name: string): string =>
  `urn:sdmx:org.sdmx.infomodel.${packageOf[of]}.${of}=${name}`

/** The same of one that we keep, in a release; an item of a scheme stands behind it. */
export const ownUrn = (of: keyof typeof packageOf, { id, version, item }: OwnName): string =>
  urnOf(of, `${agency}:${id}(${version})${item ? `.${item}` : ''}`)

interface OwnName {
  id: string
  version: string
  item?: string
}
