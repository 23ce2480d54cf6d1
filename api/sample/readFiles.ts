import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { textOfCell } from '../../data/structure/textCell.ts'

export type FileRow = Record<string, string | number | null>

/** The rows of a CSV as another library reads them, its texts as they were before they became cells. */
export function readCsv(file: Buffer, isNumber: (column: string) => boolean): FileRow[] {
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true })
  return rows.map((row) => typed(row, isNumber))
}

/** What Python's own reader makes of some files, all in one process; undefined where there is no Python. */
export function readCsvsByPython(files: readonly CsvFile[]): FileRow[][] | undefined {
  const program = `import base64,csv,io,json,sys
texts=[base64.b64decode(file).decode("utf-8-sig") for file in json.load(sys.stdin)]
json.dump([list(csv.DictReader(io.StringIO(text,newline=""))) for text in texts],sys.stdout)`
  const input = JSON.stringify(files.map(({ csv }) => csv.toString('base64')))
  try {
    const said = execFileSync('python3', ['-c', program], { input, maxBuffer: 1e9, encoding: 'utf8' })
    return (JSON.parse(said) as Record<string, string>[][]).map((rows, at) =>
      rows.map((row) => typed(row, files[at]!.isNumber))
    )
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}

export interface CsvFile {
  csv: Buffer
  isNumber: (column: string) => boolean
}

const typed = (row: Record<string, string>, isNumber: (column: string) => boolean): FileRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      cell === '' ? null : isNumber(column) ? Number(cell) : textOfCell(cell),
    ])
  )

/** The sheets of a workbook by name, each as rows of cells with the type that they have there. */
export function readSheets(file: Buffer): { name: string; rows: (string | number | null)[][] }[] {
  const book = read(file)
  return book.SheetNames.map((name) => ({
    name,
    rows: utils.sheet_to_json(book.Sheets[name]!, { header: 1, raw: true, defval: null, blankrows: true }),
  }))
}

/** The first sheet with the names of its head. */
export function readXlsx(file: Buffer): FileRow[] {
  const [head, ...rows] = readSheets(file)[0]!.rows
  return rows.map((row) => Object.fromEntries(head!.map((column, at) => [column, row[at] ?? null])))
}

let duckDb: Promise<DuckDBInstance> | undefined

/** The rows of a Parquet file, the types of its columns and what is said in its footer, as DuckDB reads them. */
export async function readParquet(file: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
  const path = join(folder, 'file.parquet').replaceAll("'", "''")
  writeFileSync(path, file)
  duckDb ??= DuckDBInstance.create(':memory:')
  const connection = await (await duckDb).connect()
  try {
    const rows = (await (await connection.runAndReadAll(`from '${path}'`)).getRowObjectsJS()) as FileRow[]
    const described = await connection.runAndReadAll(`describe from '${path}'`)
    const types = Object.fromEntries(described.getRowObjectsJS().map((row) => [row.column_name, row.column_type]))
    const said = await connection.runAndReadAll(
      `select decode(key) as key, decode(value) as value from parquet_kv_metadata('${path}')`
    )
    const metadata = Object.fromEntries(said.getRowObjectsJS().map(({ key, value }) => [key, value]))
    return { rows, types, metadata }
  } finally {
    connection.closeSync()
    rmSync(folder, { recursive: true })
  }
}

/** One entry of a packed file, unpacked by what it says of itself at its end. */
export function unpack(file: Buffer): Record<string, Buffer> {
  const entries: Record<string, Buffer> = {}
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment] = [20, 28, 30, 32].map((place) =>
      place === 20 ? file.readUInt32LE(at + place) : file.readUInt16LE(at + place)
    ) as [number, number, number, number]
    const local = file.readUInt32LE(at + 42)
    const begins = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const path = file.toString('utf8', at + 46, at + 46 + name)
    entries[path] = inflateRawSync(file.subarray(begins, begins + packed))
    at += 46 + name + extra + comment
  }
  return entries
}
