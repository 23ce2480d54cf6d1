import { expect, it } from 'vitest'
import { ilostatColumns } from './importIlostat.ts'
import { importNational, importNationalMethod, surveyColumns } from './importNational.ts'
import { nationalColumns, nationalFigures, nationalMeasureColumns } from './nationalFigure.ts'
import { publisherTable } from './publisherTable.ts'

it('gives each figure the address of its page, also where the row says “same as above” or names a mirror', () => {
  const rows = [
    'PRT,Portugal,2018,any,7.8,15+,module,https://mirror.example/a (mirror of INE release)',
    'PRT,Portugal,2018,formal,6.4,15+,module,https://press.example/b',
    'PRT,Portugal,2018,people,695000,15+,module,same INE mirror',
    'CAN,Canada,2018,any,79,15+,12 months,https://canada.example/c (release: https://canada.example/d)',
    'CAN,Canada,2018,people over,24000000,15+,12 months,same as above',
  ]
  expect(figures(...rows).map((figure) => figure.source.replace(/.*example/, ''))).toEqual([
    '/a',
    '/b',
    '/a',
    '/c',
    '/c',
  ])
})

it('tells two recall periods on one page apart', () => {
  const page = 'https://nl.example/page'
  const rows = [
    `NLD,Netherlands,2020,formal,44,15+,12 months,${page}`,
    `NLD,Netherlands,2020,four,21,15+,4 weeks,${page}`,
  ]
  expect(method(...rows).filter((row) => row.field === 'reference_period' && row.source !== '')).toEqual([
    { source: page, field: 'reference_period', value: 'P12M', certainty: 'stated' },
    { source: `${page}#4-weeks`, field: 'reference_period', value: 'P4W', certainty: 'stated' },
  ])
})

it('leaves unknown what the page does not state', () => {
  const rows = method('USA,United States,2019,formal,30,not stated on page,12 months,https://us.example')
  expect(rows).toContainEqual({ source: 'https://us.example', field: 'ages', value: null, certainty: 'unknown' })
})

it('says that a figure covers England only, is a minimum, spans years, or stands in ILOSTAT too', () => {
  const values = observations(
    'GBR,England,2016-17,any,63,16+,12 months,https://uk.example',
    'CAN,Canada,2018,people over,24000000,15+,12 months,https://canada.example',
    'USA,United States,2020-09..2021-09,formal,23.2,adults,12 months,https://us.example/b',
    'USA,United States,2017,formal,30.3,adults,12 months,https://us.example/a'
  ).filter((row) => row.obsValue !== null)
  expect(values.map((row) => [row.timePeriod, row.timeDetail, row.comment, row.originalValue, row.lower])).toEqual([
    [2017, '2016-17', 'england_only', null, null],
    [2018, null, 'at_least', 'over 24000000', 24000000],
    [2021, '2020-09..2021-09', 'span', null, null],
    [2017, null, 'same_as:ilostat', null, null],
  ])
})

it('sets the figures of the world aside: they stand in another dataset', () => {
  const { setAside } = imported('WLD,World (UNV),2019,any,8282,,calendar year,https://unv.example')
  expect(setAside).toMatchObject([{ originalArea: 'WLD', timePeriod: 2019, originalValue: '8282' }])
})

const measures = [
  'any,NATIONAL_VOLUNTEER_RATE,_T,',
  'formal,NATIONAL_VOLUNTEER_RATE,ORG,',
  'four,NATIONAL_VOLUNTEER_RATE_4W,_T,',
  'people,NATIONAL_VOLUNTEERS,_T,',
  'people over,NATIONAL_VOLUNTEERS,_T,over',
]
const table = <Column extends string>(columns: readonly Column[], lines: readonly string[]) =>
  publisherTable('national.csv', `${columns.join()}\n${lines.join('\n')}\n`, columns)
const figures = (...rows: string[]) =>
  nationalFigures(table(nationalColumns, rows), table(nationalMeasureColumns, measures))
const method = (...rows: string[]) => importNationalMethod(figures(...rows), table(surveyColumns, []))
const observations = (...rows: string[]) => imported(...rows).observations
const areas = { CAN: '124', GBR: '826', USA: '840' }

const imported = (...rows: string[]) =>
  importNational({
    figures: figures(...rows),
    ilostat: table(ilostatColumns, ['USA,BA:453,AGE_AGGREGATE_TOTAL,VOL_TYPE_ORG,2017,30.3,,']),
    areas: { refAreas: Object.values(areas), ofIso: new Map(Object.entries(areas)) },
    unpopulated: new Set(),
  })
