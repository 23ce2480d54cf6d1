import { expect, it } from 'vitest'
import { knownSelection } from '../structure/fitSelection.ts'
import { parseRawSearch } from '../structure/rawSearch.ts'
import { readAddress } from '../structure/selectionAddress.ts'
import type { SeriesSummary } from '../structure/series.ts'
import type { NamedCodes } from './meantCode.ts'
import { mended } from './mended.ts'

it.each([
  ['series=VOLUNTERS', { series: 'VOLUNTEERS' }],
  ['series=volunteers', { series: 'VOLUNTEERS' }],
  ['areas=KEN', { areas: '404' }],
  ['areas=KEN,400', { areas: '404,400' }],
  ['areas=JO,404,BR', { areas: '400,404,076' }],
  ['areas=Kenia,400', { areas: '404,400' }],
  ['areas=brésil', { areas: '076' }],
  ['areas=KEM,400', { areas: '400' }],
  ['areas=405', {}],
  ['areas=404&area=400', { areas: '404,400' }],
  ['areas=400&areas=40', { areas: '400' }],
  ['group=LCD', {}],
  ['group=africa', { group: '002' }],
  ['goal=18,13', { goal: '13' }],
  ['measure=value&measure=index', {}],
  ['areas=Kenya', { areas: '404' }],
  ['areas=76', { areas: '076' }],
  ['areas=999,404', { areas: '404' }],
  ['goal=3.10', { goal: '3' }],
  ['measure=per1000', { measure: 'per_1000' }],
  ['show=withvalues', { show: 'with_values' }],
  ['area=404', { areas: '404' }],
  ['startperiod=2017', { startPeriod: '2017' }],
  ['startPeriod=2020&endPeriod=2016', { startPeriod: '2016', endPeriod: '2020' }],
  ['startPeriod=20x6', { startPeriod: '2016', endPeriod: '2020' }],
  ['sort=chnage', { sort: 'change' }],
  ['measure=zzzzzz', {}],
  ['release=2025.1-000000000000', {}],
])('mends ?%s', (address, expected) => {
  expect(mended(problemOf(address), parseRawSearch(address), meanings)).toEqual(expected)
})

it('keeps the rest of the address as it is', () => {
  expect(mended(problemOf('series=STAF&sort=-2020'), { series: 'STAF', sort: '-2020' }, meanings)).toEqual({
    series: 'STAFF',
    sort: '-2020',
  })
})

it('shows what it knows and names what it does not', () => {
  const { selection } = readAddress('series=STAFF&areas=404,999&group=002,ZZZ')
  expect(knownSelection(selection, known)).toMatchObject({
    selection: { series: ['STAFF'], areas: ['404'], group: ['002'] },
    problems: [
      { parameter: 'areas', given: '999' },
      { parameter: 'group', given: 'ZZZ' },
    ],
  })
})

it('holds nothing against a code before it knows the codes', () => {
  const { selection } = readAddress('series=STAFFF&areas=999')
  const nothing = { series: undefined, areas: undefined, release: undefined }
  expect(knownSelection(selection, nothing).problems).toEqual([])
})

function problemOf(address: string) {
  const { selection, problems } = readAddress(address)
  return [...problems, ...knownSelection(selection, known).problems][0]!
}

const known = {
  series: [series('VOLUNTEERS'), series('STAFF'), series('VOLUNTEER_RATE')],
  areas: [area('404'), area('400'), area('076')],
  release: '2026.1-3f9c2a10b4de',
}

const meanings: NamedCodes = {
  series: known.series.map(({ series, name }) => ({ series, names: [name] })),
  areas: [
    { refArea: '404', iso3: 'KEN', iso2: 'KE', names: ['Kenya', 'Kenia'] },
    { refArea: '400', iso3: 'JOR', iso2: 'JO', names: ['Jordan'] },
    { refArea: '076', iso3: 'BRA', iso2: 'BR', names: ['Brazil', 'Brésil'] },
  ],
  groups: [{ areaGroup: '002', names: ['Africa'] }],
}

function series(code: string): SeriesSummary {
  const kind = { dataset: 'ifrc_fdrs', theme: 'trends', kind: 'stock', unitMeasure: 'PS', decimals: 0 } as const
  return { ...kind, ...noBreakdown(), series: code, name: code, measures: ['value'], goals: [] }
}

function noBreakdown(): Pick<SeriesSummary, 'sexes' | 'ages' | 'volunteerTypes' | 'byGoal' | 'firstAreas'> {
  return { sexes: ['_T'], ages: ['_T'], volunteerTypes: ['_T'], byGoal: ['_T'], firstAreas: [] }
}

function area(refArea: string) {
  return { refArea, groups: ['002'] }
}
