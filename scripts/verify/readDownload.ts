import { existsSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { read as readWorkbook, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
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
}

const needed = [
  ...['dataset', 'series', 'ref_area', 'time_period', ...columnsOf(firstDimensions)],
  ...['obs_value', 'obs_status', 'missing_reason', 'source', 'release'],
]
export const numbers = [
  ...['time_period', 'obs_value', 'measure_value', 'lower', 'upper'],
  ...['change_value', 'change_start_period', 'change_end_period'],
]

/** A tidy file as it was downloaded: CSV, or JSON. */
export function readDownload(file: string): Download {
  const name = basename(file)
  if (!existsSync(file)) throw new Error(`no file ${file}`)
  const read = readers[extname(name)]
  if (!read)
    throw new Error(`${name} is no CSV, JSON or XLSX: take the same view as one of these, which hold the same cells`)
  const rows = read(file)
  if (rows.length === 0) throw new Error(`${name} has no rows: there is nothing to verify`)
  const absent = needed.filter((column) => rows[0]![column] === undefined)
  if (absent.length > 0)
    throw new Error(`${name} has no ${absent.join(', ')}: give a tidy file, as it was downloaded, with all its columns`)
  const releases = [...new Set(rows.map(({ release }) => String(release)))]
  const [release] = releases
  if (releases.length > 1) throw new Error(`${name} mixes releases: ${releases.slice(0, 5).join(', ')}`)
  return { name, release: release!, rows }
}

const readers: Record<string, (file: string) => FileRow[]> = { '.csv': csvRows, '.json': jsonRows, '.xlsx': sheetRows }

/** The first sheet of a workbook; a number is one there, and a text a text. */
function sheetRows(file: string): FileRow[] {
  const book = readWorkbook(readFileSync(file))
  return utils.sheet_to_json<FileRow>(book.Sheets[book.SheetNames[0]!]!, { raw: true, defval: null })
}

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

function jsonRows(file: string): FileRow[] {
  try {
    const { rows } = JSON.parse(readFileSync(file, 'utf8'))
    if (Array.isArray(rows)) return rows
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
