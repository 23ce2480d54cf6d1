import { createHash } from 'node:crypto'
import * as codelists from '../structure/codelists.ts'

/** Our closed lists of codes, by name. */
export type Codelists = Readonly<Record<string, readonly unknown[]>>

/** The lists of today. */
export const presentCodelists: Codelists = Object.fromEntries(
  Object.entries(codelists).filter(([, list]) => Array.isArray(list))
) as Codelists

/**
 * sha-256 over all rows of a release and the codelists that it was made with: the same content gives the same hash, in
 * whatever order the rows of a table stand, whenever and wherever it is built.
 */
export function contentHash(tables: Readonly<Record<string, readonly object[]>>, lists = presentCodelists): string {
  const hash = createHash('sha256')
  for (const [name, codes] of Object.entries(lists).sort(byName)) hash.update(`${name} ${JSON.stringify(codes)}\n`)
  for (const [table, rows] of Object.entries(tables).sort(byName)) {
    const columns = Object.keys(rows[0] ?? {}).sort()
    hash.update(`${table} ${columns.join()}\n`)
    const lines = rows.map((row) => JSON.stringify(columns.map((column) => row[column as keyof typeof row])))
    hash.update(`${lines.sort().join('\n')}\n`)
  }
  return hash.digest('hex')
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)
