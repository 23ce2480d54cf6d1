import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areasOfTables } from '../../scripts/own/areasOfTables.ts'
import { languages } from '../structure/codelists.ts'
import { ownMessagesOf } from './ownMessagesOf.ts'
import { readOwn } from './readOwn.ts'
import { createOwnSay } from './sayProblem.ts'

const areas = areasOfTables('data')
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function sentences(given: string | Uint8Array, mapping?: unknown, name = 'survey.csv'): Promise<string[]> {
  const bytes = typeof given === 'string' ? bytesOf(given) : given
  const result = await readOwn({ bytes, name }, { areas, mapping })
  return 'problems' in result ? createOwnSay('en', ownMessagesOf('en')).problems(result) : []
}

const workbook = () => {
  const sheet = utils.aoa_to_sheet([
    ['iso3', 'year', 'value'],
    ...Array.from({ length: 400 }, (_, i) => ['KEN', 1960 + (i % 60), i * 1.5]),
  ])
  return new Uint8Array(
    write({ SheetNames: ['Data'], Sheets: { Data: sheet } }, { type: 'array', bookType: 'xlsx', compression: true })
  )
}
const head = 'Country,Year,Sex,Rate\n'

it.each<[string, string | Uint8Array, string[], unknown?]>([
  ['nothing in it', '', ['the file is empty: it needs a row of headings and a row for each figure']],
  ['only headings', head, ['the table has no figure: each row needs a country or area, a year and a value']],
  [
    'one column',
    'Country\nKenya\nGhana\n',
    ['no table of at least two columns: put headings over the columns and a comma, a semicolon or a tab between cells'],
  ],
  [
    'a name misspelt, in two rows',
    `${head}Kenia Republik,2019,Women,1.5\nKenyaa,2019,Women,1.5\nKenyaa,2020,Women,1.5\n`,
    [
      'row 2, column “Country”: no country or area is known by this name or code: “Kenia Republik”',
      'row 3, column “Country”: no country or area is known by this name or code: “Kenyaa”; did you mean Kenya (404)? (and 1 row more)',
    ],
  ],
  [
    'a code of no area',
    `${head}KEM,2019,Women,1.5\n`,
    ['row 2, column “Country”: no country or area is known by this name or code: “KEM”'],
  ],
  [
    'no area in a row',
    `${head},2019,Women,1.5\n`,
    ['row 2, column “Country”: no country or area stands here: each row needs its own'],
  ],
  [
    'a year of two digits',
    `${head}Kenya,19,Women,1.5\n`,
    ['row 2, column “Year”: this is no year: “19”; write four digits; did you mean 2019?'],
  ],
  [
    'two years in one',
    `${head}Kenya,2019/20,Women,1.5\n`,
    ['row 2, column “Year”: this is more than one year: “2019/20”; a figure is of one year; did you mean 2019?'],
  ],
  [
    'a word in place of a sex',
    `${head}Kenya,2019,Womn,1.5\nKenya,2019,Men,1\n`,
    ['row 2, column “Sex”: not known in this column: “Womn”; did you mean F?'],
  ],
  [
    'an age group of its own',
    'Country,Year,Age,Rate\nKenya,2019,15-29,1.5\n',
    ['row 2, column “Age”: not known in this column: “15-29”; did you mean Y15T24?'],
  ],
  [
    'a word in place of a number',
    `${head}Kenya,2019,Women,12.5 (b)\nKenya,2020,Women,1.5\n`,
    ['row 2, column “Rate”: neither a number nor a sign of a gap: “12.5 (b)”; did you mean 12.5?'],
  ],
  [
    'numbers of two readings',
    'Country;Year;People\nKenya;2019;1.234\nGhana;2019;2.345\n',
    [
      'row 2, column “People”: “1.234” could be 1.234 or 1234, and no other cell tells: say in the mapping at decimal whether the decimal sign is a point or a comma',
      'row 3, column “People”: “2.345” could be 2.345 or 2345, and no other cell tells: say in the mapping at decimal whether the decimal sign is a point or a comma',
    ],
  ],
  [
    'two decimal signs',
    `${head.replaceAll(',', ';')}Kenya;2019;Women;1.5\nKenya;2020;Women;1.7\nKenya;2018;Women;2,5\n`,
    ['row 4, column “Rate”: “2,5” has another decimal sign than the rest of the column (“.”); did you mean 2.5?'],
  ],
  [
    'a rate above a hundred',
    `${head}Kenya,2019,Women,112.5\n`,
    ['row 2, column “Rate”: 112.5 lies outside what the unit PT allows'],
  ],
  [
    'fewer than nobody',
    'Country,Year,Volunteers\nKenya,2019,-4\n',
    ['row 2, column “Volunteers”: -4 is below zero, which the unit PS does not allow'],
  ],
  [
    'a part of a person',
    'Country,Year,Volunteers\nKenya,2019,12.5\n',
    [
      'row 2, column “Volunteers”: 12.5 is no whole number of people: where figures are in thousands, add a column UNIT_MULT with 3',
    ],
  ],
  [
    'the same twice, told apart by a column that is not understood',
    'Country,Year,Rate,Residence\nKenya,2019,1.5,urban\nKenya,2019,2.5,rural\n',
    [
      'row 3, column “Rate”: the same country or area, year and breakdown stand in row 2 already; columns that were not understood: Residence',
    ],
  ],
  [
    'a cell too many',
    `${head}Kenya,2019,Women,1,5\nKenya,2020,Women,1.5\n`,
    ['row 2: the row has 5 cells where the headings are 4: a separator is missing, or one too many stands in it'],
  ],
  [
    'a quotation mark that is never closed',
    `${head}"Kenya,2019,Women,1.5\nGhana,2019,Women,1.5\n`,
    ['row 2: a quotation mark opens here and is never closed: close it or remove it'],
  ],
  [
    'two columns of years',
    'Country,Year,Year,Rate\nKenya,2019,2019,1.5\n',
    [
      'column “Year”: two columns have this heading: give each its own',
      'several columns could be it: Year, Year; say which in the mapping at “columns.year”',
    ],
  ],
  [
    'no column of areas',
    'Year,Rate\n2019,1.5\n',
    [
      'no column of countries and areas among: Year, Rate; name it in the mapping at columns.area, or give constants.area',
    ],
  ],
  [
    'no column of years',
    'Country,Rate\nKenya,1.5\n',
    ['no column of years among: Country, Rate; name it in the mapping at columns.year, or give constants.year'],
  ],
  [
    'no column of figures',
    'Country,Year\nKenya,2019\n',
    ['no column of figures among: Country, Year; name it in the mapping at columns.value'],
  ],
  [
    'two columns of figures',
    'Country,Year,Rate,Number\nKenya,2019,1.5,1200\n',
    ['several columns could be it: Rate, Number; say which in the mapping at “columns.value”'],
  ],
  [
    'two units of one indicator',
    'Country,Year,Unit,Value\nKenya,2019,%,1.5\nKenya,2020,persons,1200\n',
    ['row 3: the unit is PS here and PT before: an indicator has one unit'],
  ],
  [
    'a figure where its status says none',
    'REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nKEN,2019,1.5,O\n',
    ['row 2, column “OBS_VALUE”: the status O says that there is no figure, yet 1.5 stands here'],
  ],
  [
    'months',
    'FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nM,KEN,2019,1.5\n',
    ['row 2, column “FREQ”: not known in this column: “M”; did you mean A?'],
  ],
  [
    'bounds that do not hold the figure',
    'Country,Year,Rate,Lower,Upper\nKenya,2019,1.5,2,3\n',
    ['row 2, column “Rate”: 1.5 does not lie between its lower and its upper bound'],
  ],
  [
    'an old workbook',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    ['the file is an old or a locked Excel workbook: save it as XLSX without a password'],
  ],
  [
    'a document',
    bytesOf('%PDF-1.7 …'),
    ['the file is neither CSV nor XLSX: save it as one of the two from the program that wrote it'],
  ],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0]),
    ['the file is neither CSV nor XLSX: save it as one of the two from the program that wrote it'],
  ],
  [
    'half of a workbook',
    workbook().slice(0, 3000),
    ['the workbook is damaged and could not be read to its end: save it again'],
  ],
  [
    'no such sheet',
    workbook(),
    ['the workbook has no sheet of this name: “Figures”; did you mean Data?'],
    { sheet: 'Figures' },
  ],
  [
    'a mapping of a heading that is not there',
    `${head}Kenya,2019,Women,1.5\n`,
    ['the mapping names at “columns.value” a heading that the file does not have: “Ratee”; did you mean Rate?'],
    { columns: { value: 'Ratee' } },
  ],
  [
    'a mapping with a word that means nothing',
    `${head}Kenya,2019,Women,1.5\n`,
    ['the mapping has at “colums” what is not understood: “colums”; did you mean columns?'],
    { colums: {} },
  ],
  [
    'a mapping with a unit that is none',
    `${head}Kenya,2019,Women,1.5\n`,
    [expect.stringMatching(/^the mapping has at “series.unit” what is not understood: “PERCENT”; expected: PS, PT/)],
    { series: { unit: 'PERCENT' } },
  ],
])('says of a file with %s what is wrong with it, and where', async (...[, file, expected, mapping]) => {
  expect(await sentences(file, mapping)).toEqual(expected)
})

it('names every mistake at once, a huge file’s first fifty and how many more', async () => {
  expect(await sentences(`${head}Kenyaa,19,Womn,x1\n`)).toHaveLength(4)
  const rows = Array.from({ length: 3000 }, (_, i) => `Nowhere ${i},2019,Women,1.5`)
  const said = await sentences(head + rows.join('\n'))
  expect([said.length, said.at(-1)]).toEqual([51, 'and 2,950 errors more'])
})

it('words each mistake in six languages', async () => {
  const result = await readOwn({ bytes: bytesOf(`${head}Kenyaa,19,Womn,x1\n`), name: 'a.csv' }, { areas })
  if (!('problems' in result)) throw new Error('nothing is wrong with it')
  const said = languages.map((language) => createOwnSay(language, ownMessagesOf(language)).problems(result).join('\n'))
  expect(new Set(said).size).toBe(languages.length)
  for (const text of said) expect(text).toContain('Kenyaa')
})

it('is crashed by no bytes: random ones, parts of good files with some changed', async () => {
  const good = [bytesOf(`${head}Kenya,2019,Women,1.5\n"Ghana",2020,Men,"2,5"\n`), workbook()]
  const changed = fc
    .tuple(fc.constantFrom(...good), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }))
    .map(([file, end, changes]) => {
      const bytes = file.slice(0, Math.max(4, end % file.length))
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte
      return bytes
    })
  const whole = fc.tuple(fc.constantFrom(...good), fc.nat(), fc.nat(255)).map(([file, at, byte]) => {
    const bytes = file.slice()
    bytes[at % bytes.length] = byte
    return bytes
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), changed, whole), fc.json(), async (bytes, mapping) => {
      const result = await readOwn({ bytes, name: 'any' }, { areas, mapping: JSON.parse(mapping) })
      if ('problems' in result)
        expect(createOwnSay('ar', ownMessagesOf('ar')).problems(result).length).toBeGreaterThan(0)
      const plain = await readOwn({ bytes, name: 'any' }, { areas })
      if ('figures' in plain) for (const row of plain.figures.rows()) expect(row.refArea).toBeTypeOf('string')
    }),
    { numRuns: 150 }
  )
})
