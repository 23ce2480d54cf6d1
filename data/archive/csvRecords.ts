import { parse } from 'csv-parse/sync'

/** A record of a CSV file and the line on which it begins. */
export interface CsvRecord {
  cells: string[]
  line: number
}

/**
 * The records of a CSV file. A line without a quote is split at its commas, which is all that most lines need; the
 * parser reads those with quotes, and the whole file where a cell runs over several lines. Throws where it is no CSV.
 */
export function csvRecords(text: string): CsvRecord[] {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (body === '') return []
  const lines = body.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const quoted = lines.filter((line) => line.includes('"'))
  if (body.includes('\r') || !quoted.every(isBalanced)) return parseAll(body)
  const parsed = quoted.length > 0 ? parseLines(quoted) : []
  if (parsed.length !== quoted.length) return parseAll(body)
  let next = 0
  return lines.map((line, i) => ({ cells: line.includes('"') ? parsed[next++]! : line.split(','), line: i + 1 }))
}

const isBalanced = (line: string) => line.split('"').length % 2 === 1

function parseLines(lines: readonly string[]): string[][] {
  try {
    return parse(lines.join('\n'), { relax_column_count: true })
  } catch {
    return []
  }
}

function parseAll(body: string): CsvRecord[] {
  let line = 1
  const records: string[][] = parse(body, { relax_column_count: true })
  return records.map((cells) => {
    const begins = line
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    return { cells, line: begins }
  })
}
