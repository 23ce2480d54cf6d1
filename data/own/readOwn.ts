import { decodeText } from './decodeText.ts'
import { isHeading } from './findColumns.ts'
import { areaIndex, type OwnArea } from './ownAreas.ts'
import { type OwnMapping, readMapping } from './ownMapping.ts'
import { listed, type OwnProblem, type OwnProblems } from './ownProblem.ts'
import { datasetCode } from './ownSeries.ts'
import { type OwnTable, tableBuilder } from './ownTable.ts'
import { readCsv, separatorOf } from './readCsv.ts'
import { readXlsx } from './readXlsx.ts'
import { type OwnFigures, understand } from './understand.ts'

export interface OwnFile {
  bytes: Uint8Array
  /** Its name, for its kind and for what it is called. */
  name: string
}

export interface OwnOptions {
  /** Every area that can be named, with all its names. */
  areas: readonly OwnArea[]
  /** What the file cannot say of itself, as its JSON was read. */
  mapping?: unknown
}

/** How the file was read, before anything in it was understood. */
export interface OwnReading {
  kind: 'csv' | 'xlsx'
  encoding?: string
  separator?: string
  sheet?: string
}

export type OwnResult = { figures: OwnFigures; dataset: string; mapping: OwnMapping; reading: OwnReading } | OwnProblems

const mostBytes = 512 * 2 ** 20

/** Reads a file of somebody's own figures: what was understood of it, or all that stands in the way. Never throws. */
export async function readOwn(
  { bytes, name }: OwnFile,
  { areas, mapping: given = {} }: OwnOptions
): Promise<OwnResult> {
  const read = readMapping(given)
  if ('problems' in read) return listed(read.problems)
  const { mapping } = read
  const dataset = datasetCode(name, mapping)
  const kind = kindOf(bytes, name)
  if (typeof kind === 'object') return listed([kind])
  const builder = tableBuilder(isHeading)
  const index = areaIndex(areas)
  let reading: OwnReading
  const problems: OwnProblem[] = []
  if (kind === 'xlsx') {
    const sheet = await readXlsx(bytes, builder, mapping.sheet)
    if ('code' in sheet) return listed([sheet])
    reading = { kind, sheet: sheet.sheet }
  } else {
    const known = (text: string) =>
      text
        .split(/[\r\n]/)
        .slice(0, 60)
        .join(',')
        .split(/[;,\t|"]/)
        .filter((cell) => cell.trim() !== '' && (isHeading(cell) || index.find(cell).length > 0)).length
    const text = textOf(bytes, known, mapping.encoding)
    if (!text)
      return listed([
        { code: 'mapping_code', column: 'encoding', found: mapping.encoding ?? '', meant: 'utf-8, windows-1252' },
      ])
    const first = text.pieces().next().value ?? ''
    if (isBinary(first)) return listed([{ code: 'file_kind', found: name }])
    const separator = mapping.separator ?? separatorOf(first)
    reading = { kind, encoding: text.encoding, separator }
    const broken = readCsv(text.pieces(), separator, builder)
    if (broken.length > 0) return listed(broken)
  }
  const { table, problems: ofTable } = builder.done()
  problems.push(...ofTable)
  if (!table) return listed([...problems, { code: 'file_empty' }])
  problems.push(...tableProblems(table))
  if (problems.length > 0) return listed(problems)
  const understood = understand(table, index, { mapping, dataset })
  return 'problems' in understood ? understood : { figures: understood.figures, dataset, mapping, reading }
}

function textOf(bytes: Uint8Array, known: (text: string) => number, encoding: string | undefined) {
  try {
    const text = decodeText(bytes, known, encoding)
    new TextDecoder(text.encoding)
    return text
  } catch {
    return undefined
  }
}

function kindOf(bytes: Uint8Array, name: string): 'csv' | 'xlsx' | OwnProblem {
  if (bytes.length === 0) return { code: 'file_empty' }
  if (bytes.length > mostBytes) return { code: 'file_large', n: Math.round(bytes.length / 2 ** 20) }
  const begins = (...codes: number[]) => codes.every((code, i) => bytes[i] === code)
  if (begins(0x50, 0x4b)) return 'xlsx'
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { code: 'file_old_excel', found: name }
  if (begins(0x25, 0x50, 0x44, 0x46)) return { code: 'file_kind', found: name }
  return 'csv'
}

/** Characters that no text has. */
const isBinary = (text: string) =>
  (text.slice(0, 4096).match(/(?![\t\n\v\f\r])[\p{Cc}\p{Cn}\ufffd]/gu)?.length ?? 0) > 4

function tableProblems({ columns, rows }: OwnTable): OwnProblem[] {
  if (columns.length < 2) return [{ code: 'table_no_heading', found: columns[0]?.head ?? '' }]
  return rows === 0 ? [{ code: 'table_no_rows' }] : []
}
