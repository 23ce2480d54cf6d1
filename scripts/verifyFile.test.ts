import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../api/context.ts'
import { downloadRequest } from '../api/downloads/downloadRequest.ts'
import { observationsFile } from '../api/downloads/observationsFile.ts'
import { createTurns } from '../api/requests/turns.ts'
import { openDatabase } from '../data/database.ts'
import type { Language } from '../data/structure/codelists.ts'
import type { FileFormat, FileShape } from '../data/structure/fileFormats.ts'
import { releaseData } from './releaseData.ts'
import { smallTables, writeTables } from './smallTables.ts'
import type { FileRow } from './verify/readDownload.ts'
import { verifyFile } from './verifyFile.ts'

let data: string
let release: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'verify-'))
  release = build()
})
afterAll(() => rmSync(data, { recursive: true }))

it('says of a file as it was downloaded that it is identical', async () => {
  expect(await verify(tidy())).toEqual({
    isIdentical: true,
    said: `file.csv is identical to release ${release}: 5 rows`,
  })
})

it('names the one cell that was changed: its row, its column, what it was and what it is', async () => {
  const { isIdentical, said } = await verify(
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
])('names %s that was changed', async (...[, from, to, said]) => {
  expect(tidy()).toContain(from)
  expect((await verify(tidy().replace(from, to))).said).toContain(said)
})

it('names what a spreadsheet does to a file: codes typed again as numbers, commas for points, rounding', async () => {
  const semicolons = tidy().replaceAll(',', ';').replace('value;9000;PS', 'value;9000,0;PS')
  expect((await verify(semicolons)).said).toContain(
    'measure_value: 9000 in the release, 9000,0 in the file (a comma for the point)'
  )
  expect((await verify(tidy().replace('value,8500,PS', 'value,8,PS'))).said).not.toContain('rounded')
  expect((await verify(tidy().replace('value,8500,PS', 'value,9000,PS'))).said).toContain(
    'measure_value: 8500 in the release, 9000 in the file (rounded)'
  )
})

it('verifies a workbook, saved again with a figure changed', async () => {
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
  expect(await book(typed)).toEqual({ isIdentical: true, said: `file.xlsx is identical to release ${release}: 5 rows` })
  const changed = typed.map((cells) => cells.map((cell) => (cell === 8500 ? 8501 : cell)))
  expect((await book(changed)).said).toContain('obs_value: 8500 in the release, 8501 in the file')
})

it('names a row that stands there twice', async () => {
  const [head, first, ...rest] = tidy().split('\r\n')
  expect((await verify([head, first, first, ...rest].join('\r\n'))).said).toContain(
    'VOLUNTEERS 404 2016: the row: once in the release, 2 times in the file (repeated)'
  )
})

it('names a row that was taken out between others', async () => {
  const text = tidy()
    .split('\r\n')
    .filter((line) => !line.includes(',2017,'))
    .join('\r\n')
  expect((await verify(text)).said).toContain(
    'VOLUNTEERS 404 2017: the row: there in the release, not there in the file'
  )
})

it('verifies by the package when the database is gone, and says what a newer release gives otherwise', async () => {
  const old = tidy()
  const changed = old.replace('_T,9000,PS', '_T,9001,PS')
  const before = release
  release = build([['404,2017,_T,_T,_T,_T,9000', '404,2017,_T,_T,_T,_T,9500']])
  rmSync(join(data, 'built', `volunteering-${before}.sqlite`))
  expect((await verify(old)).said.split('\n')).toEqual([
    `file.csv is identical to release ${before}: 5 rows`,
    `release ${release} is newer and gives 1 row otherwise`,
    '  VOLUNTEERS 404 2017: now 9500 (A)',
  ])
  expect((await verify(changed)).said).toContain(
    'VOLUNTEERS 404 2017: obs_value: 9000 in the release, 9001 in the file'
  )
})

it('refuses what it cannot verify, and says what to give instead', async () => {
  await expect(verify('dataset,b\r\n1,2\r\n')).rejects.toThrow('file.csv has no series, ref_area')
  await expect(verify(tidy().replaceAll(release, '2020.1-000000000000'))).rejects.toThrow(
    'release 2020.1-000000000000 is not here'
  )
  await expect(verifyFile(join(data, 'none.csv'), data)).rejects.toThrow('no file')
  await expect(verify('', 'file.ods')).rejects.toThrow('file.ods is no CSV, JSON, XLSX or Parquet')
  await expect(verify('PAR1', 'file.parquet')).rejects.toThrow('file.parquet is no Parquet file, or not all of one')
  await expect(verify('Country or area,2016\r\nKenya,1000\r\n')).rejects.toThrow(
    'file.csv is a table as shown, which does not say what it shows: give after it the address of its view'
  )
  await expect(verify(tidy(), 'file.csv', 'kenya')).rejects.toThrow('kenya is no address')
  await expect(verify(tidy(), 'file.csv', 'https://x.org/about')).rejects.toThrow('/about is no view')
  await expect(verify(tidy(), 'file.csv', 'https://x.org/en/explore?release=2026.1-ad40039ef091')).rejects.toThrow(
    `the file is of release ${release} and its address of 2026.1-ad40039ef091`
  )
})

const view = 'series=VOLUNTEERS&startPeriod=2016'

describe.each(['csv', 'json', 'xlsx', 'parquet'] as const)('a file in %s', (format) => {
  it.each(['tidy', 'as_shown'] as const)('is identical as it was made, %s', async (shape) => {
    const file = await downloaded({ format, shape, language: 'ar' })
    const address = `https://x.org/ar/explore?${view}&release=${release}`
    const { said } = await verifyFile(file, data, format === 'csv' ? address : undefined)
    expect(said).toContain(`is identical to release ${release}: `)
  })
})

it('names an area of which no row is left, where it is known what was asked for', async () => {
  const file = await downloaded({ format: 'json', shape: 'tidy', language: 'en' })
  const { rows, ...others } = JSON.parse(readFileSync(file, 'utf8'))
  const left = rows.filter(({ ref_area }: FileRow) => ref_area !== '404')
  writeFileSync(file, JSON.stringify({ ...others, rows: left }))
  expect((await verifyFile(file, data)).said).toContain(
    'VOLUNTEERS 404: all 5 rows: there in the release, not there in the file'
  )
})

it('names what is missing in the file of a whole release', async () => {
  const columns = ['measure', 'measure_value', 'measure_unit', 'no_measure_reason', 'ref_area_name']
  const [head, ...lines] = tidy()
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const kept = [...head!.keys()].filter((at) => !columns.includes(head![at]!))
  const text = [head!, ...lines].map((cells) => kept.map((at) => cells[at]).join()).join('\r\n')
  expect((await verify(text)).said).toMatch(/all \d+ rows: there in the release, not there in the file/)
})

it('names a cell, a row and a column of a table as shown that were changed or taken out', async () => {
  const file = await downloaded({ format: 'csv', shape: 'as_shown', language: 'en' })
  const address = `https://x.org/en/explore?${view}&release=${release}`
  const text = readFileSync(file, 'utf8')
  const told = async (from: string | RegExp, to: string) => {
    writeFileSync(file, text.replace(from, to))
    return (await verifyFile(file, data, address)).said
  }
  expect(await told(/Kenya,1000,/, 'Kenya,1001,')).toContain('Kenya: 2016: 1000 in the release, 1001 in the file')
  expect(await told(/\r\nKenya.*/, '')).toContain('Kenya: the row: there in the release, not there in the file')
  expect(await told(/\r\n(Kenya.*)/, '\r\n$1\r\n$1')).toContain(
    'Kenya: the row: once in the release, 2 times in the file'
  )
  expect(await told(/,2017,/, ',Year 17,')).toContain('the column 2017: there in the release, not there in the file')
})

interface Wanted {
  format: FileFormat
  shape: FileShape
  language: Language
}

/** What the server makes of the view. */
async function downloaded({ format, shape, language }: Wanted): Promise<string> {
  const db = openDatabase(join(data, 'built', `volunteering-${release}.sqlite`))
  const ctx = createContext(db)
  const asked = await downloadRequest(ctx, `${view}&shape=${shape}&language=${language}`)
  const request = { ...asked, format, origin: 'https://x.org' }
  const { pieces } = await observationsFile(ctx, request, createTurns())
  mkdirSync(join(data, 'files'), { recursive: true })
  const file = join(data, 'files', `made.${format}`)
  writeFileSync(file, '')
  for await (const piece of pieces) appendFileSync(file, piece)
  await db.destroy()
  return file
}

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

function verify(text: string | Buffer, name = 'file.csv', address?: string) {
  mkdirSync(join(data, 'files'), { recursive: true })
  const file = join(data, 'files', name)
  writeFileSync(file, text)
  return verifyFile(file, data, address)
}

function build(edits: [string, string][] = []): string {
  const tables = smallTables()
  for (const [from, to] of edits)
    tables['datasets/ifrc_fdrs/observations.csv'] = tables['datasets/ifrc_fdrs/observations.csv']!.replace(from, to)
  writeTables(data, tables)
  return releaseData({ from: data, to: join(data, 'built') }).release
}
