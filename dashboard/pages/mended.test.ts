import { expect, it } from 'vitest'
import { knownSelection } from '../../data/structure/fitSelection.ts'
import { readAddress } from '../../data/structure/selectionAddress.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { parseRawSearch } from '../rawSearch.ts'
import type { Known } from './known.ts'
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
  expect(mended(problemOf(address), parseRawSearch(address), known)).toEqual(expected)
})

it('keeps the rest of the address as it is', () => {
  expect(mended(problemOf('series=STAF&sort=-2020'), { series: 'STAF', sort: '-2020' }, known)).toEqual({
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

const known: Known = {
  series: [series('VOLUNTEERS'), series('STAFF'), series('VOLUNTEER_RATE')],
  areas: [area('404', 'KEN', 'Kenya'), area('400', 'JOR', 'Jordan'), area('076', 'BRA', 'Brazil')],
  release: '2026.1-3f9c2a10b4de',
  names: [
    { refArea: '404', iso3: 'KEN', iso2: 'KE', names: { ...inEach('Kenya'), es: 'Kenia' } },
    { refArea: '076', iso3: 'BRA', iso2: 'BR', names: { ...inEach('Brazil'), fr: 'Brésil' } },
  ],
  groups: [{ areaGroup: '002', classification: 'm49_region', name: 'Africa', areas: 3 }],
}

function inEach(name: string) {
  return { ar: name, zh: name, en: name, es: name, fr: name, ru: name }
}

function series(code: string): SeriesSummary {
  const kind = { dataset: 'ifrc_fdrs', theme: 'trends', kind: 'stock', unitMeasure: 'PS', decimals: 0 } as const
  return { ...kind, ...noBreakdown(), series: code, name: code, measures: ['value'], goals: [] }
}

function noBreakdown(): Pick<SeriesSummary, 'sexes' | 'ages' | 'volunteerTypes' | 'byGoal' | 'firstAreas'> {
  return { sexes: ['_T'], ages: ['_T'], volunteerTypes: ['_T'], byGoal: ['_T'], firstAreas: [] }
}

function area(refArea: string, iso3: string, name: string) {
  return {
    refArea,
    iso3,
    iso2: iso3.slice(0, 2),
    name,
    position: 1,
    groups: ['002'],
    level: 'country' as const,
    parent: null,
    dataset: null,
  }
}
