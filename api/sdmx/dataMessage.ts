import type { Code } from './codelists.ts'
import {
  allDimensions,
  type Component,
  inRow,
  keyDimensions,
  type SdmxRow,
  saidInAll,
  timeDimension,
} from './components.ts'
import type { KnownLists } from './conditions.ts'
import type { DataRequest } from './dataRequest.ts'
import { type MessageHead, metaOf } from './metaOf.ts'
import { ownUrn, structureId } from './sdmxNames.ts'
import { namesOf } from './structureMessage.ts'
import { relationshipOf } from './structures.ts'

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json'

interface Read {
  rows: readonly SdmxRow[]
  codes: KnownLists['codes']
}

/** Observations as SDMX-JSON 2.0 writes them: by year in series, or each for itself. What is a code or a text is said once, and referred to by its place. */
export function dataMessage(request: DataRequest, { rows, codes }: Read, head: MessageHead) {
  const { version, context, id, dimensionAtObservation, measures } = request
  const isFlat = dimensionAtObservation === 'AllDimensions'
  // An attribute that no row has is not part of a message.
  const used = request.attributes.filter((one) => rows.some((row) => inRow(row, one) !== null))
  const places = new Map([...allDimensions, ...used].map((one) => [one.id, new Map<string | number, number>()]))
  const placeOf = (row: SdmxRow, one: Component): number | null => {
    const value = inRow(row, one)
    if (value === null) return null
    const known = places.get(one.id)!
    if (!known.has(value)) known.set(value, known.size)
    return known.get(value)!
  }
  const ofSeries = used.filter(({ isOfSeries }) => isOfSeries)
  const ofObservation = used.filter(({ isOfSeries }) => !isOfSeries)
  const observation = (row: SdmxRow) => [
    ...measures.map((one) => inRow(row, one)),
    ...ofObservation.map((one) => placeOf(row, one)),
  ]
  const keyOf = (row: SdmxRow, dimensions: readonly Component[]) => dimensions.map((one) => placeOf(row, one)).join(':')
  const series: Record<string, { attributes: (number | null)[]; observations: Record<string, unknown[]> }> = {}
  const observations: Record<string, unknown[]> = {}
  const groups: Record<string, (number | null)[]> = {}
  for (const row of rows)
    if (isFlat) {
      observations[keyOf(row, allDimensions)] = observation(row)
      const group = allDimensions.map((one) => (one.id === 'SERIES' ? placeOf(row, one) : '')).join(':')
      groups[group] ??= ofSeries.map((one) => placeOf(row, one))
    } else {
      const key = keyOf(row, keyDimensions)
      series[key] ??= { attributes: ofSeries.map((one) => placeOf(row, one)), observations: {} }
      series[key].observations[keyOf(row, [timeDimension])] = observation(row)
    }
  const structure = { rel: 'datastructure', urn: ownUrn('DataStructure', { id: structureId, version }) }
  const flow = { rel: 'dataflow', urn: ownUrn('Dataflow', { id, version }) }
  const links = context === 'dataflow' ? [flow, structure] : [structure]
  const valuesOf = (one: Component) => saidValues(one, places.get(one.id)!, codes)
  const dimension = (one: Component) => ({
    ...{ id: one.id, ...namesOf(one), keyPosition: allDimensions.indexOf(one), values: valuesOf(one) },
  })
  const attribute = (one: Component) => ({
    ...{ id: one.id, ...namesOf(one), isMandatory: one.isMandatory === true, relationship: relationshipOf(one) },
    values: valuesOf(one),
  })
  const attached = ofSeries.map(attribute)
  return {
    meta: metaOf(head, schema),
    data: {
      structures: [
        {
          ...{ links, dataSets: [0], ...namesOf({ names: flowNames(request, codes) }) },
          dimensions: {
            dataSet: [],
            series: isFlat ? [] : keyDimensions.map(dimension),
            observation: (isFlat ? allDimensions : [timeDimension]).map(dimension),
          },
          measures: {
            observation: measures.map((one) => ({
              ...{ id: one.id, ...namesOf(one), isMandatory: false, format: { dataType: 'Double' } },
            })),
          },
          attributes: {
            dataSet: [],
            dimensionGroup: isFlat ? attached : [],
            series: isFlat ? [] : attached,
            observation: ofObservation.map(attribute),
          },
        },
      ],
      dataSets: [
        {
          ...{ structure: 0, action: 'Information', links },
          ...(isFlat ? { dimensionGroupAttributes: groups, observations } : { series }),
        },
      ],
    },
  }
}

/** The values that occur, in the order of their places: codes by name, a year by when it begins and ends, all else as it is. */
function saidValues(
  { kind, type, codelist }: Component,
  places: ReadonlyMap<string | number, number>,
  codes: Read['codes']
) {
  const listed = new Map((codelist ? codes.get(codelist)! : []).map((code) => [code.id, code]))
  return [...places.keys()].map((value) => {
    if (kind === 'time')
      return {
        id: String(value),
        name: String(value),
        start: `${value}-01-01T00:00:00Z`,
        end: `${value}-12-31T23:59:59Z`,
      }
    if (type !== 'code') return { value }
    const { names }: Pick<Code, 'names'> = listed.get(String(value)) ?? { names: { en: String(value) } }
    return { id: String(value), ...namesOf({ names }) }
  })
}

/** A flow is named as its dataset, or as the whole is. */
const flowNames = ({ dataset }: DataRequest, codes: Read['codes']) =>
  codes.get('CL_DATASET')?.find(({ id }) => id === dataset)?.names ?? saidInAll('product.name')
