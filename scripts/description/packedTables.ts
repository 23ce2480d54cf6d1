import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { csvRecords } from '../../data/archive/csvRecords.ts'
import { wholeOf } from '../release/ownTables.ts'
import { type TableFile, tableShapes } from '../release/tableShapes.ts'

/** A table of ours as it stands in a file. */
export interface PackedTable {
  /** Its name as a resource, its path below data/, and its shape. */
  name: string
  path: string
  file: TableFile
  dataset: string | null
  columns: string[]
  rows: string[][]
  /** Whether every code in some columns stands in another table. Empty cells refer to nothing. */
  refersTo(columns: readonly string[], target: PackedTable, of: readonly string[]): boolean
}

/** Every table below a folder, in order of path, but the mappings and the glossary, which no reader meets. */
export function packedTables(data: string): PackedTable[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.csv') && !apart.test(path))
    .sort()
    .map((path) => packedTable(data, path))
}

const apart = /^(mappings|built|wording|private|releases)\//

function packedTable(data: string, path: string): PackedTable {
  const whole = wholeOf(path)
  const file = (whole in tableShapes ? whole : basename(path)) as TableFile
  if (!(file in tableShapes)) throw new Error(`no shape for ${path}: add one to tableShapes.ts and describe it`)
  const [header, ...records] = csvRecords(readFileSync(join(data, path), 'utf8'))
  const columns = header!.cells
  const [room, folder] = path.split('/') as [string, string]
  const inDataset = room === 'datasets' && path.split('/').length === 3
  const rows = records.map(({ cells }) => cells)
  const codesIn = (of: readonly string[]) => codes(rows, columns, of)
  return {
    name: path in tableShapes ? basename(path, '.csv') : `${inDataset ? folder : room}.${basename(path, '.csv')}`,
    path,
    file,
    dataset: inDataset ? folder : null,
    columns,
    rows,
    refersTo: (own, target, of) => {
      const there = new Set(codes(target.rows, target.columns, of))
      return codesIn(own).every((code) => there.has(code))
    },
  }
}

const codes = (rows: readonly string[][], columns: readonly string[], of: readonly string[]) => {
  const places = of.map((column) => columns.indexOf(column))
  return rows
    .map((row) => places.map((place) => row[place]))
    .filter((cells) => cells.every(Boolean))
    .map((cells) => cells.join(' '))
}
