import { utils, write } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { areasOfTables } from '../../scripts/own/areasOfTables.ts'
import { type OwnResult, readOwn } from './readOwn.ts'
import type { OwnRow } from './understand.ts'

const areas = areasOfTables('data')
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (given: string | Uint8Array, mapping?: unknown, name = 'survey.csv') =>
  readOwn({ bytes: typeof given === 'string' ? utf8(given) : given, name }, { areas, mapping })

function figuresOf(result: OwnResult) {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.figures
}
/** Area, year, breakdowns that are not the total, and the value or its reason. */
const said = ({ refArea, timePeriod, sex, age, volunteerType, goal, obsValue, missingReason }: OwnRow) =>
  [
    refArea,
    timePeriod,
    ...[sex, age, volunteerType, goal].filter((code) => code !== '_T'),
    obsValue ?? missingReason,
  ].join(' ')
const rowsOf = (result: OwnResult) => Array.from(figuresOf(result).rows(), said)

const spanish =
  'País;Año;Sexo;Tasa (%)\nEspaña;2019;Mujeres;12,5\nEspaña;2019;Hombres;11,0\nPerú;2020;Mujeres;23,4\nPerú;2020;Hombres;1.023,4\n'

it('reads a survey of three areas named in Spanish, women and men, with semicolons and decimal commas', async () => {
  const csv = ['España', 'México', 'Perú'].flatMap((area) =>
    [2016, 2017, 2018, 2019, 2020].flatMap((year) => [`${area};${year};Mujeres;12,5`, `${area};${year};Hombres;9`])
  )
  const figures = figuresOf(await read(['País;Año;Sexo;Tasa de voluntariado (%)', ...csv].join('\r\n')))
  expect(figures.understood).toMatchObject({
    areas: [{ refArea: '484', named: ['México'] }, { refArea: '604' }, { refArea: '724' }],
    years: [2016, 2017, 2018, 2019, 2020],
    breakdowns: {
      sex: [
        { code: 'F', named: ['Mujeres'] },
        { code: 'M', named: ['Hombres'] },
      ],
    },
    ...{ rows: 30, figures: 30, filled: 0, decimal: ',', unitGround: 'heading' },
  })
  expect(figures.understood.series).toMatchObject([{ code: 'SURVEY', unitMeasure: 'PT', kind: 'rate', decimals: 1 }])
})

it.each([
  ['English, commas', 'Country,Year,Sex,Value\nKenya,2019,Women,12.5\n'],
  ['French, tabs', 'Pays\tAnnée\tSexe\tTaux\nKenya\t2019\tFemmes\t12,5\n'],
  ['Russian, semicolons', 'Страна;Год;Пол;Доля\nКения;2019;Женщины;12,5\n'],
  ['Arabic, Arabic digits', 'البلد,السنة,الجنس,النسبة\nكينيا,٢٠١٩,نساء,١٢٫٥\n'],
  ['Chinese', '国家,年份,性别,比例\n肯尼亚,2019年,女,12.5\n'],
  [
    'Spanish, a title above and a note below',
    'Encuesta nacional\n\nPaís;Año;Sexo;Tasa\nKenya;2019;Mujer;12,5\nFuente: oficina\n',
  ],
  ['codes of ISO and of SDMX', 'REF_AREA,TIME_PERIOD,SEX,OBS_VALUE\nKEN,2019,F,12.5\n'],
  ['M49 without its zeros beside it', 'm49,year,gender,rate\n404,2019,female,12.5\n8,2019,female,\n'],
  ['no headings that say anything', 'a,b,c,d\nKenya,2019,Women,12.5\nGhana,2019,Women,..\n'],
])('understands %s', async (_, text) => {
  expect(rowsOf(await read(text))).toContain('404 2019 F 12.5')
})

it.each([
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(spanish)])],
  ['UTF-16, little end first', encoded16(`\ufeff${spanish}`, true)],
  ['UTF-16, big end first', encoded16(`\ufeff${spanish}`, false)],
  ['UTF-16 without a mark', encoded16(spanish, true)],
  ['Latin-1', Uint8Array.from(spanish, (letter) => letter.charCodeAt(0))],
  ['line ends of three systems', utf8(spanish.replaceAll('\n', '\r'))],
])('reads %s', async (_, bytes) => {
  expect(rowsOf(await read(bytes, { series: { unit: 'NUMBER' } }))).toEqual([
    '604 2019 F no_figure_here',
    '604 2020 F 23.4',
    '604 2019 M no_figure_here',
    '604 2020 M 1023.4',
    '724 2019 F 12.5',
    '724 2020 F no_figure_here',
    '724 2019 M 11',
    '724 2020 M no_figure_here',
  ])
})

it('reads Russian as offices write it, in windows-1251', async () => {
  const letters = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя']
  const byteOf = (letter: string) => {
    const small = letters.indexOf(letter.toLowerCase())
    return small < 0 ? letter.charCodeAt(0) : small + (letter === letter.toLowerCase() ? 0xe0 : 0xc0)
  }
  expect(rowsOf(await read(Uint8Array.from('Страна;Год;Доля\nКения;2019;12,5\n', byteOf)))).toEqual(['404 2019 12.5'])
})

it.each([
  ['1 234,5', '1 234,5;1,5', 1234.5],
  ['a no-break space', '1\u00a0234;2', 1234],
  ['a narrow one', '12\u202f345;2', 12345],
  ['apostrophes', "1'234'567;2", 1234567],
  ['points, told by a comma elsewhere', '1.234;2,5', 1234],
  ['a decimal point, told by another', '1.234;2.5', 1.234],
  ['commas and a point', '1,234.5;2', 1234.5],
  ['two points', '1.234.567;2', 1234567],
  ['a power', '1.2E+3;2', 1200],
  ['a true minus', '−3;2', -3],
])('reads numbers with %s', async (_, cells, expected) => {
  const [one, other] = cells.split(';')
  const mapping = { series: { unit: 'PP' } }
  const large = { series: { unit: 'NUMBER' } }
  const result = await read(`area;year;value\nKEN;2019;${one}\nGHA;2019;${other}\n`, expected < 0 ? mapping : large)
  expect(rowsOf(result)).toContain(`404 2019 ${expected}`)
})

it('takes signs and words of a gap for one, each with its reason', async () => {
  const cells = [
    '',
    '..',
    'n/a',
    '-',
    ':',
    '…',
    's/d',
    'нет данных',
    'confidential',
    'sans objet',
    'not reported',
    '12',
  ]
  const codes = 'KEN GHA UGA RWA TZA ETH SEN MLI TGO BEN NER TCD'.split(' ')
  const result = await read(`iso3;year;value\n${cells.map((cell, i) => `${codes[i]};2019;${cell}`).join('\n')}`)
  expect(figuresOf(result).understood.gaps).toEqual(
    expect.arrayContaining([
      { reason: 'no_figure_here', n: 8 },
      { reason: 'suppressed', n: 1 },
      { reason: 'cannot_exist', n: 1 },
      { reason: 'not_reported', n: 1 },
    ])
  )
})

it.each([
  [
    'a column a year',
    'Country;2019;2020\nKenya;12,5;13,5\nGhana;1,5;..\n',
    ['404 2019 12.5', '404 2020 13.5', '288 2020 no_figure_here'],
  ],
  ['a column a year with words', 'País;Tasa 2019 (%);Tasa 2020 (%)\nKenya;12,5;13,5\n', ['404 2020 13.5']],
  [
    'women beside men',
    'País;Año;Mujeres;Hombres;Total\nKenya;2019;1,5;2,5;2\n',
    ['404 2019 F 1.5', '404 2019 M 2.5', '404 2019 2'],
  ],
  [
    'women and men a year',
    'País;Mujeres 2019;Hombres 2019;Mujeres 2020;Hombres 2020\nKenya;1,5;2,5;3,5;4,5\n',
    ['404 2020 M 4.5'],
  ],
  [
    'ages and types',
    'iso;year;age group;type of volunteering;rate\nKE;2019;15-24;formal;1.5\nKE;2019;65+;informal;2.5\n',
    ['404 2019 Y15T24 ORG 1.5', '404 2019 Y_GE65 DIRECT 2.5'],
  ],
  ['Goals', 'iso;year;SDG;value\nKE;2019;SDG 3;1.5\nKE;2019;13;2.5\n', ['404 2019 3 1.5', '404 2019 13 2.5']],
])('reads %s', async (_, text, expected) => {
  expect(rowsOf(await read(text))).toEqual(expect.arrayContaining(expected))
})

it('reads SDMX-CSV 2.0 with labels, statuses and a power of ten', async () => {
  const text = [
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Area,SEX: Sex,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS',
    'dataflow,ILO:DF(1.0),I,A: Annual,KEN: Kenya,F: Female,2019,12.5,PS,3,E',
    'dataflow,ILO:DF(1.0),I,A: Annual,KEN: Kenya,M: Male,2019,,PS,3,Q',
  ].join('\n')
  const result = await read(text)
  expect(rowsOf(result)).toEqual(['404 2019 F 12500', '404 2019 M suppressed'])
  expect(Array.from(figuresOf(result).rows(), ({ obsStatus }) => obsStatus)).toEqual(['E', 'Q'])
})

it('keeps indicators of one file apart, each with its own unit', async () => {
  const text = 'Indicator;Country;Year;Unit;Value\nRate;Kenya;2019;%;12,5\nPeople;Kenya;2019;persons;1200\n'
  expect(figuresOf(await read(text)).understood.series).toMatchObject([
    { code: 'SURVEY_RATE', name: 'Rate', unitMeasure: 'PT' },
    { code: 'SURVEY_PEOPLE', name: 'People', unitMeasure: 'PS' },
  ])
})

it('takes what a file cannot say from a mapping', async () => {
  const mapping = {
    columns: { area: 'Wo', value: 'Wie viel' },
    constants: { year: '2019' },
    areas: { Kenia: '404' },
    codes: { sex: { Damen: 'F' } },
    series: { code: 'OFFICE_RATE', name: 'Rate', unit: 'PT', measured: 'volunteer_rate' },
  }
  const result = await read('Wo;Sex;Wie viel;Notiz\nKenia;Damen;1,5;x\n', mapping)
  expect(rowsOf(result)).toEqual(['404 2019 F 1.5'])
  expect(figuresOf(result).understood.series).toMatchObject([{ code: 'OFFICE_RATE', measured: 'volunteer_rate' }])
})

it('knows Georgia the country among countries and the state among states', async () => {
  expect(rowsOf(await read('country,year,value\nGeorgia,2019,1.5\nKenya,2019,2\n'))).toContain('268 2019 1.5')
  const states = rowsOf(await read('state,year,value\nGeorgia,2019,1.5\nTexas,2019,2\n'))
  expect(states).toContain('US-GA 2019 1.5')
})

it('reads a workbook: the first sheet that is seen, per cent as shown, numbers as they are', async () => {
  const sheet = utils.aoa_to_sheet([
    ['National survey'],
    [],
    ['Country', 'Year', 'Sex', 'Rate'],
    ['Kenya', 2019, 'Women', 0.125],
    ['Kenya', 2019, 'Men', 0.1],
    ['Ghana', 2019, 'Women', 'n/a'],
  ])
  for (const cell of ['D4', 'D5']) sheet[cell].z = '0.0%'
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['nothing']]), 'Notes')
  utils.book_append_sheet(book, sheet, 'Data')
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] }
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
  const result = await read(bytes, undefined, 'survey.xlsx')
  expect(rowsOf(result)).toEqual([
    '288 2019 F no_figure_here',
    '288 2019 M no_figure_here',
    '404 2019 F 12.5',
    '404 2019 M 10',
  ])
  expect(figuresOf(result).understood).toMatchObject({ notes: 1, filled: 1, unitGround: 'sign' })
})

it('never takes a number of a workbook for one with groups of thousands', async () => {
  const sheet = utils.aoa_to_sheet([
    ['iso3', 'year', 'value'],
    ['KEN', 2019, 1.234],
  ])
  const bytes = new Uint8Array(write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'array', bookType: 'xlsx' }))
  expect(rowsOf(await read(bytes, undefined, 'a.xlsx'))).toEqual(['404 2019 1.234'])
})

it('understands five thousand rows within a second', async () => {
  const rows = areas
    .slice(0, 200)
    .flatMap(({ refArea }) => Array.from({ length: 25 }, (_, i) => `${refArea};${1996 + i};${i},5`))
  const begun = performance.now()
  expect(figuresOf(await read(`m49;year;rate\n${rows.join('\n')}`)).understood.figures).toBe(5000)
  expect(performance.now() - begun).toBeLessThan(1000)
})

function encoded16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle)
  return new Uint8Array(view.buffer)
}
