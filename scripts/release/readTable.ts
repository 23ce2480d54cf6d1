import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { type CsvRecord, csvRecords } from '../../data/archive/csvRecords.ts'
import { snakeCase } from '../../data/columnNames.ts'
import { textOfCell } from '../../data/structure/textCell.ts'
import { acceptRows } from './acceptRows.ts'
import type { Problem } from './problem.ts'
import type { Located, TableShape } from './tableShape.ts'

/** Where the tables are, and what was wrong with them so far. */
export interface Reading {
  from: string
  problems: Problem[]
  /** Rows that were refused, so that what refers to them is not refused as well. */
  refused: { file: string; cells: Readonly<Record<string, string | null>> }[]
  /** Files that are missing or are no such table. */
  unread: Set<string>
}

export const startReading = (from: string): Reading => ({ from, problems: [], refused: [], unread: new Set() })

/** The rows of one table that are as they should be; what is wrong with the others goes to the problems. */
export function readTable<Row extends object>(reading: Reading, file: string, shape: TableShape<Row>): Located<Row>[] {
  const { problems, refused, unread } = reading
  const [first, ...records] = recordsOf(reading, file)
  if (!first) return []
  const header = first.cells
  const isAbsent = (column: string) => shape.optional?.includes(column as never) && !header.includes(snakeCase(column))
  const columns = shape.columns.filter((column) => !isAbsent(column))
  const expected = columns.map(snakeCase)
  if (header.join() !== expected.join()) {
    unread.add(file)
    problems.push({ file, line: 1, found: header.join(','), expected: `the columns ${expected.join(',')}` })
    return []
  }
  const keys = [shape.key, ...(shape.unique ?? []).map((column) => [column])].map((columns) => ({
    columns,
    seen: new Map<string, number>(),
  }))
  const accept = acceptRows(shape)
  const places = shape.columns.map((column) => [column, columns.indexOf(column)] as const)
  const numbers = new Set<string>(shape.numbers)
  const rows: Located<Row>[] = []
  for (const { cells: record, line } of records) {
    if (record.length !== expected.length) {
      problems.push({ file, line, found: `${record.length} cells`, expected: `${expected.length}, one a column` })
      continue
    }
    const cells: Record<string, string | null> = {}
    for (const [column, place] of places)
      cells[column] = place < 0 ? (shape.absent?.[column] ?? null) : cellOf(record[place], numbers.has(column))
    const result = accept(withNumbers(cells, shape.numbers) as Row, cells)
    if (!result.success) {
      refused.push({ file, cells })
      problems.push(...result.error.issues.map((issue) => ({ file, line, ...problemOf(issue, cells) })))
      continue
    }
    const repeated = repetitionOf(cells, keys, line)
    if (repeated) problems.push({ file, line, ...repeated })
    else rows.push({ row: result.data, file, line })
  }
  return rows
}

/** Text as it was before it became a cell that no spreadsheet runs. */
const cellOf = (cell: string | undefined, isNumber: boolean) => (isNumber ? cell : textOfCell(cell ?? '')) || null

interface Key {
  columns: readonly string[]
  /** Where each key was met first. */
  seen: Map<string, number>
}

function repetitionOf(cells: Record<string, string | null>, keys: readonly Key[], line: number) {
  for (const { columns, seen } of keys) {
    const found = columns.map((column) => cells[column]).join(' · ')
    if (found === '') continue
    const first = seen.get(found)
    if (first !== undefined) {
      const column = columns.map(snakeCase).join(', ')
      return { column, found, rule: `this stands in line ${first} already` }
    }
    seen.set(found, line)
  }
  return null
}

/** The cells of a file, record by record; none where it is missing or no CSV. */
function recordsOf({ from, problems, unread }: Reading, file: string): CsvRecord[] {
  const refuse = (rule: string) => {
    unread.add(file)
    problems.push({ file, rule })
    return []
  }
  const path = join(from, file)
  if (!existsSync(path)) return refuse('this table is missing')
  try {
    const records = csvRecords(readFileSync(path, 'utf8'))
    return records.length > 0 ? records : refuse('this table is empty: expected at least its columns')
  } catch (error) {
    return refuse(`not a CSV file: ${error instanceof Error ? error.message : error}`)
  }
}

const plainNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/

/** A cell that is no plain number stays text, for the schema to refuse. */
function withNumbers(cells: Record<string, string | null>, numbers: readonly string[]): Record<string, unknown> {
  const given: Record<string, unknown> = { ...cells }
  for (const column of numbers) {
    const cell = cells[column]
    if (cell && plainNumber.test(cell)) given[column] = Number(cell)
  }
  return given
}

function problemOf(issue: z.core.$ZodIssue, cells: Record<string, string | null>): Omit<Problem, 'file'> {
  const column = String(issue.path[0] ?? '')
  const found = cells[column] ?? null
  const isNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int')
  if (isNumber) return { column: snakeCase(column), found, expected: 'a plain number, e.g. 1250 or 12.5' }
  if (found === null && issue.code !== 'custom') return { column: snakeCase(column), found, expected: 'a value' }
  // A message on a closed list ends with what was found, which is said already.
  return { column: snakeCase(column), found, rule: issue.message.replace(`: ${JSON.stringify(found)}`, '') }
}
