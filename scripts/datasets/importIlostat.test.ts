import { expect, it } from 'vitest'
import { ilostatColumns, importIlostat } from './importIlostat.ts'
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
  const kenya = observations.filter((row) => row.refArea === '404')
  expect(kenya.map((row) => [row.timePeriod, row.age, row.volunteerType, row.missingReason, row.comment])).toEqual(
    [2016, 2017, 2018, 2019, 2020].map((year) => [year, '_T', '_T', 'no_figure_here', null])
  )
  expect(observations.filter((row) => row.refArea === '124')).toHaveLength(4 * 3 * 5)
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

const table = (...rows: string[]) =>
  publisherTable('rates.csv', `${ilostatColumns.join()}\n${rows.join('\n')}\n`, ilostatColumns)

const imported = (...rows: string[]) =>
  importIlostat(table(...rows), {
    refAreas: ['124', '404', '826'],
    ofIso: new Map([
      ['CAN', '124'],
      ['KEN', '404'],
      ['GBR', '826'],
    ]),
  })

const cell = (rows: string[], place: { refArea: string; timePeriod: number }) =>
  imported(...rows).observations.find(
    (row) =>
      row.refArea === place.refArea &&
      row.timePeriod === place.timePeriod &&
      row.age === '_T' &&
      row.volunteerType === '_T'
  )
