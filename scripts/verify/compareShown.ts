import { grouped } from '../grouped.ts'
import type { Difference } from './difference.ts'
import { isRounded } from './isRounded.ts'
import type { MadeAgain } from './madeAgain.ts'
import type { FileRow } from './readDownload.ts'

/** Every cell of a table as shown beside the same of its release. Rows are told apart by their first words. */
export function compareShown(rows: readonly FileRow[], made: MadeAgain): Difference[] {
  const columns = made.columns.map(({ name }) => name)
  const firstFigure = made.columns.findIndex(({ type }) => type !== 'text')
  const names = firstFigure > 0 ? columns.slice(0, firstFigure) : columns
  const [is, was] = [rows, made.rows].map((all) => grouped(all, (row) => nameOf(row, names))) as [Groups, Groups]
  const there = Object.keys(rows[0] ?? {})
  return [
    ...columns.filter((column) => !there.includes(column)).map((column) => presence('the file', column, true)),
    ...there.filter((column) => !columns.includes(column)).map((column) => presence('the file', column, false)),
    ...[...new Set([...was.keys(), ...is.keys()])].flatMap((row) => {
      const [before, after] = [was.get(row) ?? [], is.get(row) ?? []]
      if (before.length !== after.length) return [counted(row, before.length, after.length)]
      return before.flatMap((cells, at) =>
        columns
          .filter((column) => there.includes(column))
          .flatMap((column) => differing({ row, column }, cells[column] ?? null, after[at]![column] ?? null))
      )
    }),
  ]
}

type Groups = Map<string, FileRow[]>
type Cell = FileRow[string]

const nameOf = (row: FileRow, names: readonly string[]) =>
  names
    .map((column) => row[column] ?? '')
    .filter(Boolean)
    .join(', ')

function differing(place: Place, was: Cell, cell: Cell): Difference[] {
  const text = typeof was === 'number' && typeof cell === 'string' ? cell : undefined
  const plain = text === undefined ? cell : Number(text.replace(',', '.'))
  const hasComma = text?.includes(',')
  if (plain === was && !hasComma) return []
  const as = plain === was ? 'a comma for the point' : isRounded(plain, was) && 'rounded'
  return [{ ...place, was: String(was ?? 'nothing'), is: String(cell ?? 'nothing'), ...(as && { as }) }]
}

type Place = Pick<Difference, 'row' | 'column'>

const presence = (row: string, column: string, isMissing: boolean): Difference => ({
  ...{ row, column: `the column ${column}` },
  ...(isMissing ? { was: 'there', is: 'not there' } : { was: 'not there', is: 'there' }),
})

function counted(row: string, was: number, is: number): Difference {
  const times = (n: number) => (n === 0 ? 'not there' : n === 1 ? (was && is ? 'once' : 'there') : `${n} times`)
  return { row, column: 'the row', was: times(was), is: times(is), ...(is > was && was > 0 && { as: 'repeated' }) }
}
