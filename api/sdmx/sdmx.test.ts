import { tmpdir } from 'node:os'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { SDMXParser } from 'sdmx-json-parser'
import { afterAll, expect, it } from 'vitest'
import { dimensions, firstDimensions, laterBreakdowns } from '../../data/structure/dimensionCodes.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { dataRules, structureRules } from '../sample/sdmxJsonRules.ts'
import { serveSample } from '../sample/serveSample.ts'

const awkward = {
  source: '="a", b\nc',
  comment: 'types_published:ORG',
  originalValue: '-1',
  timeDetail: '2018-07/2019-06',
}
const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 100, flag: 'jump dominates' },
  { refArea: '404', timePeriod: 2020, obsValue: 150, obsStatus: 'E' },
  { refArea: '076', timePeriod: 2019, obsValue: 1 / 3, lower: 0.25, upper: 0.5, ...awkward },
  { refArea: '076', timePeriod: 2020, obsValue: null },
  { refArea: '404', timePeriod: 2020, obsValue: 40, sex: 'F', series: 'VOLUNTEER_RATE' },
])
const { ask, address, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

const ajv = new Ajv2020({ strict: false, allErrors: true })
const [isStructure, isData] = [ajv.compile(structureRules), ajv.compile(dataRules)]
const flow = '/sdmx/data/dataflow/VFG/VOLUNTEERING/2026.1.0'
const json = async (path: string) => JSON.parse((await ask(path)).text)
const rows = async (path: string): Promise<Record<string, string>[]> => {
  const { text } = await ask(path, { accept: 'application/vnd.sdmx.data+csv;version=2.0.0' })
  return parse(text, { columns: true })
}
const refusal = async (path: string, accept = '*/*') => {
  const { status, headers, text } = await ask(path, { accept })
  expect(headers['content-type']).toBe('application/problem+json')
  return [status, JSON.parse(text).detail]
}

it('gives every structure that data of ours refer to, by its own name', async () => {
  const message = await json('/sdmx/structure/dataflow/VFG/VOLUNTEERING/~?references=all')
  expect(isStructure(message) || isStructure.errors).toBe(true)
  const { dataflows, dataStructures, conceptSchemes, codelists, agencySchemes } = message.data
  expect(dataflows[0]).toMatchObject({ id: 'VOLUNTEERING', agencyID: 'VFG', version: '2026.1.0' })
  const { dimensionList, measureList, attributeList } = dataStructures[0].dataStructureComponents
  const used = [
    ...[...dimensionList.dimensions, dimensionList.timeDimension],
    ...[...measureList.measures, ...attributeList.attributes],
  ]
  const named = (scheme: { id: string; version: string }, item = '') => `=VFG:${scheme.id}(${scheme.version})${item}`
  const concepts = conceptSchemes[0].concepts.map(({ id }: Item) => named(conceptSchemes[0], `.${id}`))
  expect(used.map(({ conceptIdentity }) => conceptIdentity.replace(/^[^=]*/, ''))).toEqual(concepts)
  const lists = used.flatMap(({ localRepresentation: { enumeration } }) => enumeration?.replace(/^[^=]*/, '') ?? [])
  expect(codelists.map((one: { id: string; version: string }) => named(one))).toEqual(expect.arrayContaining(lists))
  expect(agencySchemes[0].agencies.map(({ id }: Item) => id)).toEqual(['VFG'])
})

it('has a dimension for each entry of the list of dimensions, behind frequency, indicator and area', async () => {
  const { data } = await json('/sdmx/structure/datastructure')
  const { dimensionList } = data.dataStructures[0].dataStructureComponents
  const own = [...firstDimensions, ...laterBreakdowns].map((name) => dimensions[name].column.toUpperCase())
  expect(dimensionList.dimensions.map(({ id }: Item) => id)).toEqual(['FREQ', 'SERIES', 'REF_AREA', ...own])
  const [, , , sex] = dimensionList.dimensions
  const list = await json(`/sdmx/structure/codelist/VFG/${/=VFG:(\w+)/.exec(sex.localRepresentation.enumeration)![1]}`)
  expect(list.data.codelists[0].codes.map(({ id }: Item) => id)).toEqual(['_T', 'F', 'M'])
})

it('tells as much of a structure as is asked for, and of a list the items named', async () => {
  const stub = await json('/sdmx/structure/codelist/VFG/CL_SEX?detail=allstubs')
  expect([stub.data.codelists[0].codes, isStructure(stub)]).toEqual([undefined, true])
  const one = await json('/sdmx/structure/codelist/VFG/CL_AREA/*/404')
  expect(one.data.codelists[0]).toMatchObject({ isPartial: true, codes: [{ id: '404', name: 'Kenya' }] })
  expect(await refusal('/sdmx/structure/codelist/VFG/CL_AREA/*/405')).toEqual([404, 'itemID: CL_AREA has no 405'])
  expect((await refusal('/sdmx/structure/categoryscheme'))[0]).toBe(404)
  expect((await refusal('/sdmx/structure/codelist/VFG/CL_NONE'))[1]).toContain('VFG:CL_SEX(2026.1.0)')
})

it('gives in SDMX-CSV every observation with all that is known of it, unrounded and unaltered', async () => {
  const all = await rows(flow)
  expect(all).toHaveLength(5)
  expect(all.find((row) => row.REF_AREA === '076' && row.TIME_PERIOD === '2019')).toEqual({
    ...{ STRUCTURE: 'dataflow', STRUCTURE_ID: 'VFG:VOLUNTEERING(2026.1.0)', ACTION: 'I' },
    ...{ FREQ: 'A', SERIES: 'VOLUNTEERS', REF_AREA: '076', TIME_PERIOD: '2019' },
    ...{ SEX: '_T', AGE: '_T', VOLUNTEER_TYPE: '_T', GOAL: '_T', OBS_VALUE: String(1 / 3) },
    ...{ UNIT_MEASURE: 'PS', UNIT_MULT: '0', DECIMALS: '0', DATASET: 'made_up', OBS_STATUS: 'A' },
    ...{ MISSING_REASON: '', FLAG: '', SOURCE: awkward.source, SURVEY: awkward.source, COMMENT: awkward.comment },
    ...{ TIME_DETAIL: awkward.timeDetail, ORIGINAL_VALUE: '-1', LOWER: '0.25', UPPER: '0.5' },
  })
  expect(all.filter((row) => row.MISSING_REASON === 'not_reported').map((row) => row.OBS_VALUE)).toEqual([''])
})

it.each(['TIME_PERIOD', 'AllDimensions'])('gives in SDMX-JSON by %s what SDMX-CSV has', async (observed) => {
  const message = await json(`${flow}?dimensionAtObservation=${observed}`)
  expect(isData(message) || isData.errors).toBe(true)
  const csv = await rows(flow)
  expect(cellsOf(message)).toEqual(csv.map(({ STRUCTURE, STRUCTURE_ID, ACTION, ...row }) => withoutEmpty(row)))
})

it('is read by another reader of SDMX-JSON, names and values alike', async () => {
  const parser = new SDMXParser()
  for (const observed of ['TIME_PERIOD', 'AllDimensions']) {
    await parser.getDatasets(`${address}${flow}/*.VOLUNTEERS.404?dimensionAtObservation=${observed}`)
    expect(parser.getName()).toBe('Volunteering for the Goals')
    expect(parser.getData()).toMatchObject([
      { REF_AREA: 'Kenya', SERIES: 'VOLUNTEERS en', TIME_PERIOD: '2019', value: 100 },
      { REF_AREA: 'Kenya', SERIES: 'VOLUNTEERS en', TIME_PERIOD: '2020', value: 150 },
    ])
  }
})

it.each([
  ['/*.VOLUNTEERS.404', [100, 150]],
  ['/A.VOLUNTEERS.404,A.VOLUNTEER_RATE', [100, 150, 40]],
  ['/*.*.*.F', [40]],
  ['?c[REF_AREA]=404&c[SERIES]=VOLUNTEERS', [100, 150]],
  ['?c[REF_AREA]=ne:404&c[TIME_PERIOD]=2019', [1 / 3]],
  ['?c[TIME_PERIOD]=ge:2019+lt:2020', [100, 1 / 3]],
  ['?c[OBS_VALUE]=lt:50,ge:150', [150, 1 / 3, 40]],
  ['?c[FLAG]=co:dominates', [100]],
  ['?c[OBS_STATUS]=E,O', [150, null]],
  ['?c[SOURCE]=sw:%3D%22a', [1 / 3]],
  ['?c[SERIES]=ew:RATE', [40]],
  ['?c[SEX]=nc:_&c[UNIT_MEASURE]=PT', [40]],
  ['?startPeriod=2020&endPeriod=2020&c[SERIES]=VOLUNTEERS', [150, null]],
])('answers %s with just these figures', async (asked, figures) => {
  const found = await rows(`${flow}${asked}`)
  expect(found.map(({ OBS_VALUE }) => (OBS_VALUE === '' ? null : Number(OBS_VALUE)))).toEqual(figures)
})

it('gives the measures and attributes asked for, and no others', async () => {
  const heads = async (asked: string) => Object.keys((await rows(`${flow}?${asked}`))[0]!).slice(11)
  expect(await heads('attributes=none')).toEqual(['OBS_VALUE'])
  expect(await heads('attributes=FLAG,OBS_STATUS&measures=none')).toEqual(['OBS_STATUS', 'FLAG'])
  expect(await heads('attributes=series')).toEqual(['OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT', 'DECIMALS', 'DATASET'])
})

it('takes the form from format, else from Accept, and keeps the two apart', async () => {
  const typed = async (path: string, accept: string) => (await ask(path, { accept })).headers['content-type']
  const [asJson, asCsv] = ['json', 'csv'].map((form) => `application/vnd.sdmx.data+${form};version=2.0.0`)
  expect(await typed(flow, '*/*')).toBe(asJson)
  expect(await typed(flow, asCsv!)).toContain(asCsv)
  expect(await typed(`${flow}?format=csv`, asJson!)).toContain(asCsv)
  expect(await typed('/sdmx/structure', 'application/vnd.sdmx.structure+json;version=2.0.0')).toContain(
    'structure+json'
  )
  expect((await refusal(flow, 'application/vnd.sdmx.data+csv;version=2.0.0;labels=both'))[0]).toBe(406)
  expect((await refusal('/sdmx/structure?format=csv'))[0]).toBe(406)
  const tags = await Promise.all(
    [asJson, asCsv].map(async (accept) => (await ask(flow, { accept: accept! })).headers.etag)
  )
  expect(new Set(tags).size).toBe(2)
})

it.each([
  [`${flow}?limit=3`, 400, 'limit: not done here'],
  [`${flow}?updatedAfter=2020-01-01`, 400, 'updatedAfter: a release is whole'],
  [`${flow}?lastNObservations=1`, 400, 'lastNObservations: not done here'],
  [`${flow}?includeHistory=true`, 400, 'includeHistory: false'],
  [`${flow}?dimensionAtObservation=SEX`, 400, 'dimensionAtObservation: one of TIME_PERIOD, AllDimensions'],
  [`${flow}?c[REF_AREA]=KEN`, 400, 'REF_AREA: no code KEN: did you mean 404 (Kenya)?'],
  [`${flow}?c[REF_AERA]=404`, 400, 'c[REF_AERA]: did you mean REF_AREA?'],
  [`${flow}?c[SEX]=ge:F`, 400, 'c[SEX]: ge compares years and figures'],
  [`${flow}?c[TIME_PERIOD]=2020-Q1`, 400, 'c[TIME_PERIOD]: a year such as 2020'],
  [`${flow}?c[OBS_VALUE]=ge:much`, 400, 'c[OBS_VALUE]: a number'],
  [`${flow}/A+M.VOLUNTEERS`, 400, 'key: one code a dimension'],
  [`${flow}/A.VOLUNTEERS.404._T._T._T._T.2020`, 400, 'key: more parts than the 7 of FREQ.SERIES.REF_AREA'],
  [`${flow}/A.VOLUNTERS`, 400, 'SERIES: no code VOLUNTERS: did you mean VOLUNTEERS?'],
  [`${flow}?c[TIME_PERIOD]=1990`, 404, 'no observation is as asked'],
  ['/sdmx/data/dataflow/VFG/VOLUNTEERING/2025.1.0', 404, 'version: no version 2025.1.0: this server holds 2026.1.0'],
  ['/sdmx/data/provisionagreement/VFG', 400, 'context: one of *, dataflow, datastructure'],
  ['/sdmx/data/dataflow/VFG/NONE', 404, 'resourceID: name one dataflow'],
  ['/sdmx/availability/dataflow/VFG', 501, 'no availability queries are answered here'],
])('refuses %s in words', async (path, status, words) => {
  const [given, detail] = await refusal(path)
  expect([given, detail]).toEqual([status, expect.stringContaining(words)])
})

interface Item {
  id: string
}

interface Part extends Item {
  values?: { id?: string; value?: unknown }[]
}

/** The rows of a message, put together from its indexes as the specification says. */
function cellsOf({ data }: { data: Record<string, never> }) {
  const [{ dimensions, measures, attributes }] = data.structures as never as [
    Record<'dimensions' | 'measures' | 'attributes', Record<string, Part[]>>,
  ]
  const [set] = data.dataSets as never as [Record<string, Record<string, never>>]
  const said = (parts: readonly Part[], cells: readonly (number | null)[]) =>
    Object.fromEntries(
      parts.flatMap(({ id, values }, at) => {
        const cell = cells[at] ?? null
        if (cell === null) return []
        const value = values ? values[cell] : { value: cell }
        return [[id, String(value!.id ?? value!.value)]]
      })
    )
  const keyOf = (key: string) => key.split(':').map(Number)
  const observed = (key: string, cells: (number | null)[]) => ({
    ...said(dimensions.observation!, keyOf(key)),
    ...said([...measures.observation!, ...attributes.observation!], cells),
  })
  if (set.observations)
    return Object.entries(set.observations).map(([key, cells]) => {
      const group = Object.entries(set.dimensionGroupAttributes!).find(([partial]) =>
        partial.split(':').every((place, at) => place === '' || place === key.split(':')[at])
      )!
      return { ...observed(key, cells), ...said(attributes.dimensionGroup!, group[1]) }
    })
  return Object.entries(set.series!).flatMap(([key, one]: [string, { attributes: number[]; observations: object }]) =>
    Object.entries(one.observations).map(([at, cells]) => ({
      ...said(dimensions.series!, keyOf(key)),
      ...said(attributes.series!, one.attributes),
      ...observed(at, cells),
    }))
  )
}

const withoutEmpty = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
