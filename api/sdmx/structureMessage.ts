import type { Code } from './codelists.ts'
import type { Names } from './components.ts'
import { type MessageHead, metaOf } from './metaOf.ts'
import { ownUrn } from './sdmxNames.ts'
import { type Structure, type StructureType, urnOfStructure } from './structures.ts'

/** How much is told of a structure: all of it, its names alone, or its names and what describes it. */
export type Detail = 'full' | 'stub' | 'completestub'

export interface ToldStructure {
  structure: Structure
  detail: Detail
  /** The items that were asked for; all where none were named. */
  itemIds?: readonly string[] | undefined
}

const collections: Record<StructureType, string> = {
  dataflow: 'dataflows',
  datastructure: 'dataStructures',
  conceptscheme: 'conceptSchemes',
  codelist: 'codelists',
  agencyscheme: 'agencySchemes',
}

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json'

/** Structures as SDMX-JSON 2.0 writes them. */
export function structureMessage(told: readonly ToldStructure[], head: MessageHead) {
  const types = [...new Set(told.map(({ structure }) => structure.type))]
  const data = types.map((type) => [
    collections[type],
    told.filter(({ structure }) => structure.type === type).map(written),
  ])
  return { meta: metaOf(head, schema), data: Object.fromEntries(data) }
}

function written({ structure, detail, itemIds }: ToldStructure) {
  const { id, agencyID, version, names, descriptions, items, body } = structure
  const isPartial = itemIds !== undefined
  return {
    ...{ id, agencyID, version, ...namesOf({ names, ...(detail !== 'stub' && descriptions && { descriptions }) }) },
    isExternalReference: false,
    links: [{ rel: 'self', urn: urnOfStructure(structure) }],
    ...(detail === 'full' && {
      ...body,
      ...(isPartial && { isPartial }),
      ...(items && {
        [items.name]: items.all
          .filter(({ id }) => itemIds?.includes(id) ?? true)
          .map((item) => itemOf(item, structure)),
      }),
    }),
  }
}

const itemOf = ({ id, names, descriptions }: Code, { type, id: scheme, version }: Structure) => ({
  ...{ id, ...namesOf({ names, ...(descriptions && { descriptions }) }) },
  ...(type === 'conceptscheme' && {
    links: [{ rel: 'self', urn: ownUrn('Concept', { id: scheme, version, item: id }) }],
  }),
})

/** A name in English, as programs of one language read it, and in every language. */
export const namesOf = ({ names, descriptions }: { names: Names; descriptions?: Names }) => ({
  ...{ name: names.en!, names },
  ...(descriptions && { description: descriptions.en!, descriptions }),
})
