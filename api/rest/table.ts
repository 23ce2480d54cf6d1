import type { FileValue } from '../downloads/fileTable.ts'
import { csvLine } from '../downloads/writeCsv.ts'

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
export function csvOf<Answer>(table: Table<Answer>, answer: Answer, release: string): string {
  return `\uFEFF${[[...table.columns, 'release'], ...cellsOf(table, answer, release)].map(csvLine).join('')}`
}

/** The cells of every row, the release last. */
export const cellsOf = <Answer>({ rows }: Table<Answer>, answer: Answer, release: string): FileValue[][] =>
  rows(answer).map((row) => [...row.map(cellOf), release])

function cellOf(value: Value): FileValue {
  if (value === null || value === undefined || typeof value === 'number') return value ?? null
  return Array.isArray(value) ? value.join(' ') : String(value)
}
