import { languages } from '../../data/structure/codelists.ts'
import { grouped } from '../grouped.ts'
import type { Problem } from './problem.ts'
import type { DataTables } from './readData.ts'
import type { Reading } from './readTable.ts'

const file = 'practices/practice_text.csv'

/** A practice has its figure with a unit or neither, and a caution in every language or in none. */
export function checkPractices({ tables }: DataTables, { unread }: Reading): Problem[] {
  if (unread.has(file) || unread.has('practices/practices.csv')) return []
  const figures = new Map(tables['practices/practices.csv'].map(({ row }) => [row.practice, row.figure]))
  const texts = tables[file].filter(({ row }) => figures.has(row.practice))
  return [
    ...texts
      .filter(({ row }) => (row.unit === null) !== (figures.get(row.practice) === null))
      .map(({ row, line }) => ({
        file,
        line,
        column: 'unit',
        found: row.unit,
        rule: row.unit === null ? 'a figure needs its unit' : 'a unit stands only where the practice has a figure',
      })),
    ...[...grouped(texts, ({ row }) => row.practice)].flatMap(([practice, its]) => {
      const cautioned = its.filter(({ row }) => row.caution !== null).length
      const rule = `a caution for ${practice} in all ${languages.length} languages, or in none`
      return cautioned === 0 || cautioned === its.length ? [] : [{ file, column: 'caution', rule }]
    }),
  ]
}
