import { grouped } from '../grouped.ts'
import { nameOf } from './compareWithRelease.ts'
import type { Difference } from './difference.ts'
import type { FileRow } from './readDownload.ts'

/**
 * Rows that must be in a file and are not, or are in it and were not asked for. An indicator of an area of which nothing
 * is there is named once.
 */
export function absentRows(rows: readonly FileRow[], expected: readonly FileRow[]): Difference[] {
  const [is, was] = [rows, expected].map((all) => new Set(all.map(nameOf))) as [Set<string>, Set<string>]
  const absent = [...grouped(expected, lineOf)].flatMap(([line, its]): Difference[] => {
    const without = its.map(nameOf).filter((name) => !is.has(name))
    if (without.length < its.length || its.length === 1) return without.map((row) => missing(row))
    return [{ row: line, column: `all ${its.length} rows`, was: 'there', is: 'not there' }]
  })
  const beyond = [...is].filter((name) => !was.has(name))
  return [...absent, ...beyond.map((row) => ({ row, column: 'the row', was: 'not asked for', is: 'there' }))]
}

const lineOf = ({ series, ref_area }: FileRow) => `${series} ${ref_area}`
const missing = (row: string): Difference => ({ row, column: 'the row', was: 'there', is: 'not there' })
