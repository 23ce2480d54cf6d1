import { strFromU8, unzipSync } from 'fflate'
import { camelCase } from '../columnNames.ts'
import { schemaColumns } from '../schemaColumns.ts'
import { markOf } from '../structure/markedRelease.ts'
import { textOfCell } from '../structure/textCell.ts'
import { csvRecords } from './csvRecords.ts'
import type { PackedRelease } from './packRelease.ts'

/** A release out of its package, with the columns that it had. */
export interface UnpackedRelease {
  described: PackedRelease
  tables: Record<string, object[]>
}

/** What a package says of its release, without a look at its tables. */
export function packedAbout(zip: Uint8Array): PackedRelease {
  const { 'release.json': about } = unzipSync(zip, { filter: ({ name }) => name === 'release.json' })
  if (!about) throw new Error('no package of a release: it has no release.json')
  const described = JSON.parse(strFromU8(about)) as PackedRelease
  refuseMarked(described.release)
  return described
}

/** What is kept is served to everybody for ever: no private figures, no invented ones. */
export function refuseMarked(release: string): void {
  const mark = markOf(release)
  if (mark) throw new Error(`release ${release} is ${mark} and belongs in no archive: keep one for everybody`)
}

/** Leaves of a package's observations, a CSV, the lines that are to be read. */
export type LinesToRead = (observations: string) => string

/** Reads a package of a release, of its observations all or only some lines. Throws where it is none. */
export function unpackRelease(zip: Uint8Array, toRead?: LinesToRead): UnpackedRelease {
  const files = unzipSync(zip)
  const described = packedAbout(zip)
  const schema = columnsOfSchema()
  const tables = Object.entries(files).flatMap(([path, bytes]) => {
    if (!path.endsWith('.csv')) return []
    const table = path.slice(0, -'.csv'.length)
    const text = strFromU8(bytes)
    const lines = toRead && table === 'observation' ? toRead(text) : text
    return [[camelCase(table), rowsOf(lines, (column) => schema.get(`${table}.${column}`))] as const]
  })
  return { described, tables: Object.fromEntries(tables) }
}

function rowsOf(text: string, shapeOf: (column: string) => Shape | undefined): object[] {
  const [head, ...records] = csvRecords(text)
  const columns = (head?.cells ?? []).map((column) => ({ name: camelCase(column), shape: shapeOf(column) }))
  return records.map(({ cells }) => {
    if (cells.length !== columns.length) throw new Error(`${cells.length} cells in a row of ${columns.length} columns`)
    // A hundred thousand rows: written out, this takes half the time.
    const row: Record<string, string | number | null> = {}
    for (let at = 0; at < columns.length; at++) row[columns[at]!.name] = cellValue(cells[at]!, columns[at]!.shape)
    return row
  })
}

function cellValue(cell: string, shape: Shape | undefined): string | number | null {
  if (cell === '' && shape?.isNullable !== false) return null
  if (shape?.isNumber) return Number(cell)
  return cell.startsWith("'") ? textOfCell(cell) : cell
}

interface Shape {
  isNumber: boolean
  isNullable: boolean
}

/** What columns hold, by today's schema: a column never comes to hold something else. */
const columnsOfSchema = (): Map<string, Shape> =>
  new Map(
    schemaColumns().map(({ table, name, type, isNullable }) => [
      `${table}.${name}`,
      { isNumber: type !== 'text', isNullable },
    ])
  )
