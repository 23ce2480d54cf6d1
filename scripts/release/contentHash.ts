import { createHash } from 'node:crypto'
import * as codelists from '../../data/structure/codelists.ts'
import type { ReleaseTables } from './releaseTables.ts'

/**
 * sha-256 over all rows of a release and our codelists: the same content gives the same hash, in whatever order
 * the rows of a table stand, whenever and wherever it is built.
 */
export function contentHash(tables: ReleaseTables): string {
  const hash = createHash('sha256')
  const lists = Object.entries(codelists).filter(([, list]) => Array.isArray(list))
  for (const [name, codes] of lists.sort(byName)) hash.update(`${name} ${JSON.stringify(codes)}\n`)
  for (const [table, rows] of Object.entries<object[]>(tables).sort(byName)) {
    const columns = Object.keys(rows[0] ?? {}).sort()
    hash.update(`${table} ${columns.join()}\n`)
    const lines = rows.map((row) => JSON.stringify(columns.map((column) => row[column as keyof typeof row])))
    hash.update(`${lines.sort().join('\n')}\n`)
  }
  return hash.digest('hex')
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)
