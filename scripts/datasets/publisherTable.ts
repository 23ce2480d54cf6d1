import { parse } from 'csv-parse/sync'

/** A row of a publisher's file: the columns we need, and the line for messages. */
export type PublisherRow<Column extends string> = Record<Column, string> & { line: number }

export interface PublisherTable<Column extends string> {
  file: string
  rows: PublisherRow<Column>[]
}

/** A publisher's own CSV as it comes: with or without a BOM, with either kind of line end, columns in any order. */
export function publisherTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[]
): PublisherTable<Column> {
  const records = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as {
    record: string[]
    info: { lines: number }
  }[]
  const header = records[0]?.record ?? []
  const absent = columns.filter((column) => !header.includes(column))
  if (absent.length > 0) throw new Error(`${file}: no column ${absent.join(', ')}: found ${header.join(', ')}`)
  const places = columns.map((column) => [column, header.indexOf(column)] as const)
  const rows = records.slice(1).map(({ record, info }) => {
    const cells = Object.fromEntries(places.map(([column, place]) => [column, record[place]!.trim()]))
    return { ...(cells as Record<Column, string>), line: info.lines }
  })
  return { file, rows }
}

/** The number in a cell, or null where the cell is blank. Blank is never zero. */
export function numberIn<Column extends string>(
  { file }: PublisherTable<Column>,
  row: PublisherRow<Column>,
  column: Column
): number | null {
  const cell = row[column]
  if (cell === '') return null
  if (!/^-?\d+(\.\d+)?$/.test(cell))
    throw new Error(
      `${file}, line ${row.line}, column ${column}: found ${JSON.stringify(cell)}, expected a plain number such as 12.5, or nothing`
    )
  return Number(cell)
}

/** The year in a cell. */
export function yearIn<Column extends string>(
  { file }: PublisherTable<Column>,
  row: PublisherRow<Column>,
  column: Column
): number {
  const cell = row[column]
  const year = /^\d{4}$/.test(cell) ? Number(cell) : Number.NaN
  if (year >= 1950 && year <= 2100) return year
  throw new Error(
    `${file}, line ${row.line}, column ${column}: found ${JSON.stringify(cell)}, expected a year such as 2020`
  )
}
