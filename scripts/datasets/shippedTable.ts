import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { camelCase } from '../../data/columnNames.ts'
import { type PublisherRow, publisherTable } from './publisherTable.ts'

const data = join(import.meta.dirname, '../../data')

/** A table of ours as it is shipped, with columns in camelCase; an empty cell is an empty text. For tests. */
export function shippedTable(file: string): Record<string, string>[] {
  const text = readFileSync(join(data, file), 'utf8')
  const columns = text
    .replace(/^\uFEFF/, '')
    .split('\n', 1)[0]!
    .trim()
    .split(',')
  return publisherTable(file, text, columns).rows.map((row: PublisherRow<string>) =>
    Object.fromEntries(columns.map((column) => [camelCase(column), row[column]!]))
  )
}
