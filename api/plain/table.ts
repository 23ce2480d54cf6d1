import { stringify } from 'csv-stringify/sync'
import { textCell } from '../downloads/textCell.ts'

type Value = string | number | boolean | null | undefined | readonly (string | number)[]

/** An answer as rows: the names of the columns, and the cells of each row. */
export interface Table<Answer> {
  columns: readonly string[]
  rows: (answer: Answer) => Value[][]
}

/** How a list of rows is written: each column by its name and what stands in it. A list in a cell has spaces between. */
export function table<Answer, Row>(
  rowsOf: (answer: Answer) => readonly Row[],
  columns: Record<string, (row: Row) => Value>
): Table<Answer> {
  const cells = Object.values(columns)
  return {
    columns: Object.keys(columns),
    rows: (answer) => rowsOf(answer).map((row) => cells.map((cell) => cell(row))),
  }
}

/** As every file of ours: a byte order mark, the header first, lines ended as RFC 4180 says, the release in each row. */
export function csvOf<Answer>({ columns, rows }: Table<Answer>, answer: Answer, release: string): string {
  const lines = rows(answer).map((row) => [...row.map(cellOf), release])
  return stringify([[...columns, 'release'], ...lines], { bom: true, record_delimiter: 'windows' })
}

function cellOf(value: Value): string | number | null {
  if (value === null || value === undefined || typeof value === 'number') return value ?? null
  return textCell(Array.isArray(value) ? value.join(' ') : String(value))
}
