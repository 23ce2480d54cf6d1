import { expect, it } from 'vitest'
import { pageColumns, pageFigures, pageSeriesColumns } from './pageFigures.ts'
import { publisherTable } from './publisherTable.ts'

it('takes the first row of the mapping that fits, an empty cell fitting everything', () => {
  const rules = [
    'PL,,,15+,any,%,RATE,,_T,,,,',
    'PL,,,15-24,,%,RATE,Y15T24,_T,,,,',
    'PL,,,,,,,,,,,,an age group of its own',
  ]
  const { figures, leftOut } = read(rules, [
    'PL,POL,2016,SEX_F,15+,any,35,%,,,https://a.example/b,last 4 weeks',
    'PL,POL,2016,SEX_T,15-24,any,44.9,%,,,https://a.example/b,last 4 weeks',
    'PL,POL,2016,SEX_T,35-44,any,40.7,%,,,https://a.example/b,',
  ])
  expect(figures).toMatchObject([
    {
      series: 'RATE',
      of: { sex: 'F', age: '_T', volunteerType: '_T' },
      value: 35,
      referencePeriod: 'last 4 weeks',
      age: '15+',
    },
    { series: 'RATE', of: { sex: '_T', age: 'Y15T24' }, value: 44.9 },
  ])
  expect(leftOut).toEqual([
    { originalSeries: 'PL, POL, 2016, 35-44, any, %', figures: 1, reason: 'an age group of its own' },
  ])
})

it('writes millions out and keeps how they were printed', () => {
  const rules = ['PL,,,,,,PEOPLE,,DIRECT,1000000,million,rounded,']
  const { figures } = read(rules, ['PL,POL,2016,SEX_T,15+,direct,9.5,million persons,,,https://a.example,'])
  expect(figures).toMatchObject([{ value: 9_500_000, printed: '9.5 million', qualifier: 'rounded', upper: null }])
})

it('keeps both ends of a range, and the word that makes a figure a bound', () => {
  const range = read(['FR,,,,,,FTE,,ORG,,,,'], ['FR,FRA,2017,SEX_T,18+,,,FTE,1320000,1460000,https://a.example,'])
  expect(range.figures).toMatchObject([
    { value: 1_320_000, upper: 1_460_000, printed: '1320000-1460000', qualifier: 'range' },
  ])
  const bound = read(['CN,,,,,,PEOPLE,,_T,,,over,'], ['CN,CHN,2019-07-30,SEX_T,,,120000000,,,,https://a.example,'])
  expect(bound.figures).toMatchObject([{ printed: 'over 120000000', timePeriod: 2019, timeDetail: '2019-07-30' }])
})

it('refuses a figure of which the mapping does not say what it is', () => {
  expect(() => read(['PL,,,,,,RATE,,,,,,'], ['XX,POL,2016,SEX_T,,,1,%,,,https://a.example,'])).toThrow(
    'national.csv, line 2: no row of data/mappings/page_series.csv says what it is: XX, POL, 2016, %'
  )
})

const table = <Column extends string>(columns: readonly Column[], lines: readonly string[]) =>
  publisherTable('national.csv', `${columns.join()}\n${lines.join('\n')}\n`, columns)
const read = (rules: string[], rows: string[]) => pageFigures(table(pageColumns, rows), table(pageSeriesColumns, rules))
