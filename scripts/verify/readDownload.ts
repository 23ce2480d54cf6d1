import { existsSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { read as readWorkbook, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { type CsvRecord, csvRecords } from '../../data/archive/csvRecords.ts'
import { camelCase } from '../../data/columnNames.ts'
import { columnsOf, dimensionNames, firstDimensions, laterBreakdowns } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { textOfCell } from '../../data/structure/textCell.ts'

/** The cells of a row by the name of their column: a number or a text as it was published, null for an empty cell. */
export type FileRow = Record<string, string | number | null>

export interface Download {
  name: string
  release: string
  rows: FileRow[]
  /** Whether its rows are those of a table on a page, with a column a year. */
  isAsShown: boolean
  /** Where it was taken from, as it says or as was told: what was asked for, and so what must be in it. */
  address?: URL
}

/** A file as its format gives it. */
interface Read {
  rows: FileRow[]
  address?: string | undefined
}

const needed = [
  ...['dataset', 'series', 'ref_area', 'time_period', ...columnsOf(firstDimensions)],
  ...['obs_value', 'obs_status', 'missing_reason', 'source', 'release'],
]
export const numbers = [
  ...['time_period', 'obs_value', 'measure_value', 'lower', 'upper'],
  ...['change_value', 'change_start_period', 'change_end_period'],
]

/**
 * A file as it was downloaded. The address that it was taken from is told beside it where the file itself does not say
 * it, as no CSV does. Throws where it is no file of ours, or does not say which release it is of.
 */
export async function readDownload(file: string, told?: string): Promise<Download> {
  const name = basename(file)
  if (!existsSync(file)) throw new Error(`no file ${file}`)
  const read = readers[extname(name)]
  if (!read) throw new Error(`${name} is no CSV, JSON, XLSX or Parquet: take the same view as one of these`)
  const { rows, ...said } = await read(file)
  if (rows.length === 0) throw new Error(`${name} has no rows: there is nothing to verify`)
  const address = addressIn(told ?? said.address)
  const absent = needed.filter((column) => rows[0]![column] === undefined)
  const isAsShown = absent.length === needed.length
  if (absent.length > 0 && !isAsShown)
    throw new Error(`${name} has no ${absent.join(', ')}: give a tidy file, as it was downloaded, with all its columns`)
  const releases = isAsShown ? releaseIn(name, address) : [...new Set(rows.map(({ release }) => String(release)))]
  const [release] = releases
  if (releases.length > 1) throw new Error(`${name} mixes releases: ${releases.slice(0, 5).join(', ')}`)
  return { name, release: release!, rows, isAsShown, ...(address && { address }) }
}

function addressIn(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined
  if (URL.canParse(text)) return new URL(text)
  throw new Error(
    `${text} is no address: give the one that the file was taken from, with https:// and all of its parts`
  )
}

function releaseIn(name: string, address: URL | undefined): string[] {
  const release = address?.searchParams.get('release')
  if (release) return [release]
  const instead = 'give after it the address of its view, with release=, which stands in its citation'
  throw new Error(`${name} is a table as shown, which does not say what it shows: ${instead}`)
}

const readers: Record<string, (file: string) => Read | Promise<Read>> = {
  '.csv': (file) => ({ rows: csvRows(file) }),
  '.json': jsonFile,
  '.xlsx': workbook,
  '.parquet': parquetFile,
}

/** The first sheet of a workbook; a number is one there, and a text a text. The last one tells of the file. */
function workbook(file: string): Read {
  const { Sheets, SheetNames } = readWorkbook(readFileSync(file))
  const rows = utils.sheet_to_json<FileRow>(Sheets[SheetNames[0]!]!, { raw: true, defval: null })
  const about = utils.sheet_to_json<unknown[]>(Sheets[SheetNames.at(-1)!]!, { header: 1 }).flat()
  return { rows, address: about.map(String).find((cell) => /^https?:\S+\/download\/observations\.\S+$/.test(cell)) }
}

async function parquetFile(file: string): Promise<Read> {
  const { buffer, byteOffset, byteLength } = readFileSync(file)
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  try {
    const { key_value_metadata: described } = parquetMetadata(bytes)
    const rows = (await parquetReadObjects({ file: bytes })) as FileRow[]
    return { rows: rows.map(withPlainNumbers), address: described?.find(({ key }) => key === 'download')?.value }
  } catch {
    throw new Error(`${basename(file)} is no Parquet file, or not all of one: take it again`)
  }
}

/** Whole numbers of a Parquet file come as they are stored, in 64 bits. */
const withPlainNumbers = (row: FileRow): FileRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === 'bigint' ? Number(cell) : cell])
  )

function csvRows(file: string): FileRow[] {
  const [head, ...records] = recordsOf(readFileSync(file, 'utf8'))
  const columns = head?.cells ?? []
  return records.map(({ cells, line }) => {
    if (cells.length !== columns.length)
      throw new Error(`line ${line} has ${cells.length} cells: there are ${columns.length} columns`)
    return Object.fromEntries(columns.map((column, at) => [column, valueIn(column, cells[at]!)]))
  })
}

/** Where a comma is the decimal sign, spreadsheets put semicolons between cells. */
function recordsOf(text: string): CsvRecord[] {
  const [head = ''] = text.split('\n', 1)
  if (head.includes(',') || !head.includes(';')) return csvRecords(text)
  const rows: string[][] = parse(text, { delimiter: ';', bom: true, relax_column_count: true })
  return rows.map((cells, at) => ({ cells, line: at + 1 }))
}

/** A cell that is no number where one is expected stays text, and so differs from whatever the release has. */
function valueIn(column: string, cell: string): string | number | null {
  if (cell === '') return null
  if (!numbers.includes(column)) return textOfCell(cell)
  const value = Number(cell)
  return Number.isNaN(value) ? cell : value
}

function jsonFile(file: string): Read {
  try {
    const { rows, download } = JSON.parse(readFileSync(file, 'utf8'))
    if (Array.isArray(rows)) return { rows, address: download }
  } catch {}
  throw new Error(`${basename(file)} is no JSON of ours: it has no list of rows`)
}

/** What a row of a file says of its observation; a line that has no row in a release is a gap like any other. */
export const observationIn = (row: FileRow): Observation =>
  Object.fromEntries(
    observed.map((column) => [camelCase(column), row[column] ?? (later.includes(column) ? '_T' : null)])
  ) as Observation

/** A file from before a breakdown was added is broken down by it nowhere. */
const later = columnsOf(laterBreakdowns)

const observed = [
  ...['dataset', 'series', 'ref_area', 'time_period', ...columnsOf(dimensionNames), 'obs_value'],
  ...['obs_status', 'missing_reason', 'flag', 'source', 'time_detail', 'original_value', 'lower', 'upper', 'comment'],
]

/** A year that a publisher does not cover stands in a file and not in a release. */
export const isGap = ({ obs_value, obs_status, missing_reason, source }: FileRow): boolean =>
  obs_value === null && obs_status === 'O' && missing_reason === 'no_figure_here' && source === null
