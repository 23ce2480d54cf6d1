import { expect, it } from 'vitest'
import { trapColumns } from './ilostatTraps.ts'
import { ilostatBySexColumns, ilostatColumns, importIlostat } from './importIlostat.ts'
import { importIlostatMethod, noteColumns } from './importIlostatMethod.ts'
import { publisherTable } from './publisherTable.ts'

it('keeps every year of the file, with its source, age and type', () => {
  const { observations } = imported('CAN,BX:15662,AGE_AGGREGATE_Y15-24,VOL_TYPE_ORG,2010,58,,S16:5832')
  expect(observations).toContainEqual(
    expect.objectContaining({
      refArea: '124',
      timePeriod: 2010,
      age: 'Y15T24',
      volunteerType: 'ORG',
      obsValue: 58,
      obsStatus: 'A',
      source: 'BX:15662',
    })
  )
})

it('says which type is published where another is not, and never adds the two', () => {
  const rows = ['ORG', 'DIRECT'].map((type) => `CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_${type},2018,40,,`)
  expect(cell(rows, { refArea: '124', timePeriod: 2018 })).toMatchObject({
    obsValue: null,
    missingReason: 'no_figure_here',
    comment: 'types_published:ORG+DIRECT',
  })
})

it('calls a gap outside the period where the publisher has figures of the area for other years alone', () => {
  const rows = [
    'CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_ORG,2015,40,,',
    'CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_ORG,2021,41,,',
  ]
  expect(cell(rows, { refArea: '124', timePeriod: 2019 })).toMatchObject({
    obsStatus: 'O',
    missingReason: 'outside_period',
    comment: 'years_published:2015,2021',
  })
})

it('names the published years of a gap between figures', () => {
  const rows = [
    'CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2013,40,,',
    'CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2018,41,,',
  ]
  expect(cell(rows, { refArea: '124', timePeriod: 2016 })).toMatchObject({
    missingReason: 'no_figure_here',
    comment: 'years_published:2013,2018',
  })
})

it('gives an area that the publisher does not have one row a year, at the headline', () => {
  const { observations } = imported('CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2018,40,,')
  const rates = observations.filter((row) => row.series === 'VOLUNTEER_RATE')
  const kenya = rates.filter((row) => row.refArea === '404')
  expect(kenya.map((row) => [row.timePeriod, row.age, row.volunteerType, row.missingReason, row.comment])).toEqual(
    [2016, 2017, 2018, 2019, 2020].map((year) => [year, '_T', '_T', 'no_figure_here', null])
  )
  const groups = 4 + 2
  expect(rates.filter((row) => row.refArea === '124')).toHaveLength(groups * 3 * 5)
})

it('says of the British survey that it covers England by inference', () => {
  const rows = ['GBR,BX:16074,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2017,62.7,I33:5716,S16:5832_T2:85']
  expect(cell(rows, { refArea: '826', timePeriod: 2017 })).toMatchObject({
    obsValue: 62.7,
    obsStatus: 'D',
    comment: 'england_inferred',
  })
})

it('sets an area outside the M49 list aside', () => {
  const { setAside } = imported('XKX,BA:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2017,5.5,,')
  expect(setAside).toMatchObject([{ originalArea: 'XKX', timePeriod: 2017, originalValue: '5.5' }])
})

it('takes the method of a source from its note codes: inferred, or unknown, never guessed', () => {
  const rates = table('CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2018,40,I33:1,S16:5832_T2:79')
  const codes =
    'note_code,field,value,certainty\nS16:5832,reference_period,P12M,inferred\nT2:79,ages,,unknown\nI33:1,,,unknown\n'
  const method = importIlostatMethod(rates, publisherTable('notes.csv', codes, noteColumns))
  expect(method.filter((row) => row.source === 'BX:1')).toEqual([
    { source: 'BX:1', field: 'reference_period', value: 'P12M', certainty: 'inferred' },
    { source: 'BX:1', field: 'ages', value: null, certainty: 'unknown' },
  ])
})

it('takes women and men from the copy by sex, with the source that the copy by age names', () => {
  const byAge = ['CAN,BX:15662,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2018,79.4,,S16:5832']
  const { observations } = importedBoth(byAge, [
    'FOW_TVOL_SEX_VOL_RT_A,CAN,2018,SEX_F,working-age population (15+ or as the source has it),VOL_TYPE_TOTAL,82.1',
    'FOW_TVOL_SEX_VOL_NB_A,CAN,2018,SEX_F,working-age population (15+ or as the source has it),VOL_TYPE_TOTAL,12803.456',
  ])
  const women = observations.filter(({ sex, obsValue }) => sex === 'F' && obsValue !== null)
  expect(women.map(({ series, obsValue, source }) => [series, obsValue, source])).toEqual([
    ['VOLUNTEER_RATE', 82.1, 'BX:15662'],
    ['VOLUNTEER_NUMBER', 12803456, 'BX:15662'],
  ])
})

it('makes one observation of a cell that both copies have, and refuses two that differ', () => {
  const byAge = ['CAN,BX:15662,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2018,79.4,,S16:5832']
  const { observations } = importedBoth(byAge, [total('CAN', 2018, 79.36)])
  const found = observations.filter(({ refArea, obsValue }) => refArea === '124' && obsValue !== null)
  expect(found).toMatchObject([{ obsValue: 79.4, source: 'BX:15662' }])
  expect(() => importedBoth(byAge, [total('CAN', 2018, 78)])).toThrow(
    'two copies differ at VOLUNTEER_RATE 124 2018 _T _T _T: 79.4 and 78: say in data/mappings/ilostat_traps.csv'
  )
})

it('takes each year of an area whose survey nobody names for a survey of its own, unless one is evident', () => {
  const { observations } = importedBoth(
    [],
    [total('CAN', 2019, 40), total('CAN', 2020, 41), total('KEN', 2019, 4), total('KEN', 2020, 4)]
  )
  const sources = observations.filter(({ obsValue }) => obsValue !== null).map(({ source }) => source)
  expect(sources).toEqual(['CAN 2019', 'CAN 2020', 'KEN', 'KEN'])
})

it('sets aside what a trap names, with its value and reason, and shows the other copy with a comment', () => {
  const traps = ['FOW_TVOL_AGE_VOL_RT,CAN,2018,,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,set_aside,outside both sexes']
  const byAge = ['CAN,BX:1,AGE_AGGREGATE_TOTAL,VOL_TYPE_TOTAL,2018,35,,']
  const { observations, setAside } = importedBoth(byAge, [total('CAN', 2018, 32.5)], traps)
  expect(observations).toContainEqual(expect.objectContaining({ obsValue: 32.5, comment: 'other_copy:35' }))
  expect(setAside).toMatchObject([
    { originalArea: 'CAN', timePeriod: 2018, originalValue: '35', reason: 'outside both sexes' },
  ])
  expect(cellOf(importedBoth(byAge, [], traps).observations, { refArea: '124', timePeriod: 2018 })).toMatchObject({
    obsValue: null,
    missingReason: 'set_aside',
  })
})

it('marks the year in which a trap says that the line breaks', () => {
  const traps = ['FOW_TVOL_SEX_VOL_RT_A,KEN,2017,,,,break,']
  const { observations } = importedBoth([], [total('KEN', 2016, 1.3), total('KEN', 2017, 1.2)], traps)
  const statuses = observations.filter(({ obsValue }) => obsValue !== null).map(({ obsStatus }) => obsStatus)
  expect(statuses).toEqual(['A', 'B'])
})

const total = (iso: string, year: number, rate: number) =>
  `FOW_TVOL_SEX_VOL_RT_A,${iso},${year},SEX_T,working-age population (15+ or as the source has it),VOL_TYPE_TOTAL,${rate}`

const table = (...rows: string[]) =>
  publisherTable('rates.csv', `${ilostatColumns.join()}\n${rows.join('\n')}\n`, ilostatColumns)

const imported = (...rows: string[]) => importedBoth(rows, [])

const importedBoth = (byAge: readonly string[], bySex: readonly string[], traps: readonly string[] = []) =>
  importIlostat({
    byAge: table(...byAge),
    bySex: publisherTable('by_sex.csv', `${ilostatBySexColumns.join()}\n${bySex.join('\n')}\n`, ilostatBySexColumns),
    traps: publisherTable('traps.csv', `${trapColumns.join()}\n${traps.join('\n')}\n`, trapColumns),
    oneSurvey: new Set(['KEN']),
    areas: {
      refAreas: ['124', '404', '826'],
      ofIso: new Map([
        ['CAN', '124'],
        ['KEN', '404'],
        ['GBR', '826'],
      ]),
    },
  })

const cell = (rows: string[], place: { refArea: string; timePeriod: number }) =>
  cellOf(imported(...rows).observations, place)

const cellOf = (
  observations: ReturnType<typeof importIlostat>['observations'],
  place: { refArea: string; timePeriod: number }
) =>
  observations.find(
    (row) =>
      row.series === 'VOLUNTEER_RATE' &&
      row.refArea === place.refArea &&
      row.timePeriod === place.timePeriod &&
      row.sex === '_T' &&
      row.age === '_T' &&
      row.volunteerType === '_T'
  )
