import { nameOf } from './compareWithRelease.ts'
import type { Difference } from './difference.ts'
import type { FileRow } from './readDownload.ts'

/** Codes that a spreadsheet takes for numbers, and so writes without their first zeros. */
const codes: Record<string, number> = { ref_area: 3 }

/**
 * What a spreadsheet does to a file that it opens and saves: `004` becomes `4`, a point a comma. The rows as they were
 * before, to be compared cell by cell, and each thing that was done to them by its name.
 */
export function withoutDamage(
  rows: readonly FileRow[],
  { areas, numbers }: { areas: ReadonlySet<string>; numbers: readonly string[] }
): { rows: FileRow[]; found: Difference[] } {
  const found: Difference[] = []
  const mended = rows.map((row) => {
    const whole = { ...row }
    const tell = (column: string, was: string | number, as: string) => {
      whole[column] = was
      found.push({ row: '', column, was: String(was), is: String(row[column]), as })
    }
    for (const [column, digits] of Object.entries(codes)) {
      const code = String(row[column] ?? '')
      const padded = code.padStart(digits, '0')
      if (/^\d+$/.test(code) && code !== padded && areas.has(padded))
        tell(column, padded, 'a code, typed again as a number')
    }
    for (const column of numbers) {
      const cell = row[column]
      if (typeof cell === 'string' && /^-?\d+,\d+$/.test(cell))
        tell(column, Number(cell.replace(',', '.')), 'a comma for the point')
    }
    const name = nameOf(whole)
    for (const difference of found) if (difference.row === '') difference.row = name
    return whole
  })
  return { rows: mended, found }
}

/** Rows that stand there more than once. */
export function repeatedRows(rows: readonly FileRow[]): Difference[] {
  const times = new Map<string, number>()
  for (const row of rows) times.set(nameOf(row), (times.get(nameOf(row)) ?? 0) + 1)
  return [...times]
    .filter(([, n]) => n > 1)
    .map(([row, n]) => ({ row, column: 'the row', was: 'once', is: `${n} times`, as: 'repeated' }))
}
