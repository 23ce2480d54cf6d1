import { expect, it } from 'vitest'
import { type Census, censusColumns, importCensus } from './importCensus.ts'
import { publisherTable } from './publisherTable.ts'

const census: Census = {
  ...{ dataset: 'a_census', source: 'TABLE', year: '2016', rates: 'RT', hasSmallerPlaces: false },
  ...{ rateSeries: 'RATE', countSeries: 'COUNT', leftOut: { otherYears: 'another question', narrowAges: 'added up' } },
}

it('gives the count and the share of those whom the publisher takes it of', () => {
  const { observations } = imported('RT,AU-NSW,2016,SEX_F,15+,19.8,computed: 198 of 1000; without others 21')
  expect(observations.filter(({ obsValue }) => obsValue !== null)).toMatchObject([
    { series: 'COUNT', refArea: 'AU-NSW', sex: 'F', age: '_T', obsValue: 198, comment: null, source: 'TABLE' },
    { series: 'RATE', refArea: 'AU-NSW', sex: 'F', age: '_T', obsValue: 19.8, comment: 'computed', obsStatus: 'A' },
  ])
  expect(observations.filter(({ obsValue }) => obsValue === null)).toHaveLength(2 * 4)
})

it('adds narrow ages up to ours, and takes the rate of the sums', () => {
  const { observations, leftOut } = imported(
    'RT,AUS,2016,SEX_T,15-19,20,20 of 100',
    'RT,AUS,2016,SEX_T,20-24,10,30 of 300',
    'RT,AUS,2016,SEX_T,55-64,50,50 of 100',
    'RT,AUS,2016,SEX_T,85+,5,5 of 100'
  )
  const found = observations.flatMap(({ series, age, obsValue }) =>
    obsValue === null ? [] : [[series, age, obsValue]]
  )
  expect(found).toEqual([
    ...[
      ['COUNT', 'Y15T24', 50],
      ['RATE', 'Y15T24', 12.5],
    ],
    ...[
      ['COUNT', 'Y_GE25', 55],
      ['RATE', 'Y_GE25', 27.5],
    ],
    ...[
      ['COUNT', 'Y25T64', 50],
      ['RATE', 'Y25T64', 50],
    ],
    ...[
      ['COUNT', 'Y_GE65', 5],
      ['RATE', 'Y_GE65', 5],
    ],
  ])
  expect(leftOut).toEqual([{ originalSeries: 'narrow ages', figures: 4, reason: 'added up' }])
})

it('leaves out another year, counted', () => {
  const { observations, leftOut } = imported('RT,AUS,2011,SEX_T,15+,20,20 of 100')
  expect(observations).toEqual([])
  expect(leftOut).toEqual([{ originalSeries: 'other years', figures: 1, reason: 'another question' }])
})

it('refuses a rate that its two counts do not give', () => {
  expect(() => imported('RT,AUS,2016,SEX_T,15+,20.1,20 of 100')).toThrow('census.csv, line 2: found 20.1, expected 20')
  expect(() => imported('RT,AUS,2016,SEX_T,12+,20,20 of 100')).toThrow('expected an area, sex and age that we know')
})

function imported(...rows: string[]) {
  const table = publisherTable('census.csv', `${censusColumns.join()}\n${rows.join('\n')}\n`, censusColumns)
  return importCensus(table, census, { refAreas: ['036'], ofIso: new Map([['AUS', '036']]) })
}
