import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { releaseData } from './releaseData.ts'
import { smallTables, writeTables } from './smallTables.ts'
import { verifyFile } from './verifyFile.ts'

let data: string
let release: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'verify-'))
  release = build()
})
afterAll(() => rmSync(data, { recursive: true }))

it('says of a file as it was downloaded that it is identical', () => {
  expect(verify(tidy())).toEqual({ isIdentical: true, said: `file.csv is identical to release ${release}: 5 rows` })
})

it('names the one cell that was changed: its row, its column, what it was and what it is', () => {
  const { isIdentical, said } = verify(
    tidy().replace('404,Kenya,2017,_T,_T,_T,_T,9000', '404,Kenya,2017,_T,_T,_T,_T,9001')
  )
  expect(isIdentical).toBe(false)
  expect(said.split('\n')).toEqual([
    `file.csv differs from release ${release} in 1 cell of 5 rows`,
    '  VOLUNTEERS 404 2017: obs_value: 9000 in the release, 9001 in the file',
  ])
})

it.each([
  ['a status', ',PS,A,', ',PS,E,', 'obs_status: A in the release, E in the file'],
  ['a measure', 'value,9000,PS', 'value,8999.5,PS', 'measure_value: 9000 in the release, 8999.5 in the file'],
  ['a source', 'DKE001', 'DKE002', 'source: DKE001 in the release, DKE002 in the file'],
  ['a name', 'Kenya', 'Kenia', 'ref_area_name: Kenya in the release, Kenia in the file'],
  [
    'a figure that is no number',
    'VOLUNTEERS,404,Kenya,2017,_T,_T,_T,_T,9000',
    'VOLUNTEERS,404,Kenya,2017,_T,_T,_T,_T,9 000',
    '9000 in the release, 9 000 in the file',
  ],
  [
    'an area',
    ',404,Kenya,2016',
    ',999,Kenya,2016',
    'VOLUNTEERS 999 2016: the row: not there in the release, there in the file',
  ],
])('names %s that was changed', (...[, from, to, said]) => {
  expect(tidy()).toContain(from)
  expect(verify(tidy().replace(from, to)).said).toContain(said)
})

it('names what a spreadsheet does to a file: codes typed again as numbers, commas for points, rounding', () => {
  const semicolons = tidy().replaceAll(',', ';').replace('value;9000;PS', 'value;9000,0;PS')
  expect(verify(semicolons).said).toContain(
    'measure_value: 9000 in the release, 9000,0 in the file (a comma for the point)'
  )
  expect(verify(tidy().replace('value,8500,PS', 'value,8,PS')).said).not.toContain('rounded')
  expect(verify(tidy().replace('value,8500,PS', 'value,9000,PS')).said).toContain(
    'measure_value: 8500 in the release, 9000 in the file (rounded)'
  )
})

it('verifies a workbook, saved again with a figure changed', () => {
  const [head, ...lines] = tidy()
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const typed = lines.map((cells) =>
    cells.map((cell, at) => (numeric.includes(head![at]!) ? Number(cell) : cell || null))
  )
  const book = (rows: unknown[][]) => {
    const sheet = utils.aoa_to_sheet([head!, ...rows])
    const whole = utils.book_new()
    utils.book_append_sheet(whole, sheet, 'Data')
    return verify(write(whole, { type: 'buffer', bookType: 'xlsx' }), 'file.xlsx')
  }
  expect(book(typed)).toEqual({ isIdentical: true, said: `file.xlsx is identical to release ${release}: 5 rows` })
  const changed = typed.map((cells) => cells.map((cell) => (cell === 8500 ? 8501 : cell)))
  expect(book(changed).said).toContain('obs_value: 8500 in the release, 8501 in the file')
})

it('names a row that stands there twice', () => {
  const [head, first, ...rest] = tidy().split('\r\n')
  expect(verify([head, first, first, ...rest].join('\r\n')).said).toContain(
    'VOLUNTEERS 404 2016: the row: once in the release, 2 times in the file (repeated)'
  )
})

it('names a row that was taken out between others', () => {
  const text = tidy()
    .split('\r\n')
    .filter((line) => !line.includes(',2017,'))
    .join('\r\n')
  expect(verify(text).said).toContain('VOLUNTEERS 404 2017: the row: there in the release, not there in the file')
})

it('verifies by the package when the database is gone, and says what a newer release gives otherwise', () => {
  const old = tidy()
  const changed = old.replace('_T,9000,PS', '_T,9001,PS')
  const before = release
  release = build([['404,2017,_T,_T,_T,_T,9000', '404,2017,_T,_T,_T,_T,9500']])
  rmSync(join(data, 'built', `volunteering-${before}.sqlite`))
  expect(verify(old).said.split('\n')).toEqual([
    `file.csv is identical to release ${before}: 5 rows`,
    `release ${release} is newer and gives 1 row otherwise`,
    '  VOLUNTEERS 404 2017: now 9500 (A)',
  ])
  expect(verify(changed).said).toContain('VOLUNTEERS 404 2017: obs_value: 9000 in the release, 9001 in the file')
})

it('refuses what it cannot verify, and says what to give instead', () => {
  expect(() => verify('a,b\r\n1,2\r\n')).toThrow('file.csv has no dataset, series, ref_area')
  expect(() => verify(tidy().replaceAll(release, '2020.1-000000000000'))).toThrow(
    'release 2020.1-000000000000 is not here'
  )
  expect(() => verifyFile(join(data, 'none.csv'), data)).toThrow('no file')
  expect(() => verify('', 'file.ods')).toThrow('file.ods is no CSV, JSON or XLSX')
})

/** What the server gives for Kenya, 2016–2020, as text. */
function tidy(): string {
  const head =
    'dataset,series,ref_area,ref_area_name,time_period,sex,age,volunteer_type,goal,obs_value,unit_measure,obs_status,missing_reason,flag,measure,measure_value,measure_unit,no_measure_reason,source,release'
  const rows = [2016, 2017, 2018, 2019, 2020].map((year) => {
    const [value, flag] = year === 2016 ? [1000, 'jump'] : [year % 2 ? 9000 : 8500, '']
    return `ifrc_fdrs,VOLUNTEERS,404,Kenya,${year},_T,_T,_T,_T,${value},PS,A,,${flag},value,${value},PS,,DKE001,${release}`
  })
  return `\uFEFF${[head, ...rows].join('\r\n')}\r\n`
}

const numeric = ['time_period', 'obs_value', 'measure_value']

function verify(text: string | Buffer, name = 'file.csv') {
  mkdirSync(join(data, 'files'), { recursive: true })
  const file = join(data, 'files', name)
  writeFileSync(file, text)
  return verifyFile(file, data)
}

function build(edits: [string, string][] = []): string {
  const tables = smallTables()
  for (const [from, to] of edits)
    tables['datasets/ifrc_fdrs/observations.csv'] = tables['datasets/ifrc_fdrs/observations.csv']!.replace(from, to)
  writeTables(data, tables)
  return releaseData({ from: data, to: join(data, 'built') }).release
}
