import type { ShownCell, ShownColumn, ShownTable } from '../../data/structure/shownTable.ts'
import type { Wording } from '../../data/wording/wording.ts'
import type { FileTable, FileValue } from './fileTable.ts'

interface LaidOut {
  name: string
  type: 'text' | 'number'
  of: (cell: ShownCell) => FileValue
}

/**
 * The page's own table: its rows, then groups as a whole, then its foot. A figure is a number, not rounded; what stands
 * where there is none and what must be said with one is in a column of notes behind it.
 */
export function asShownTable(table: ShownTable, wording: Pick<Wording, 'say' | 'beside'>): FileTable {
  const rows = [...table.rows, ...table.groups, ...table.foot]
  const laidOut = table.columns.flatMap((column, at) =>
    columnsOf(
      column,
      rows.map(({ cells }) => cells[at]!),
      wording
    ).map((one) => ({
      ...one,
      at,
    }))
  )
  const values = rows.map(({ cells }) => laidOut.map(({ at, of }) => of(cells[at]!)))
  return { columns: laidOut.map(({ name, type }) => ({ name, type })), batches: once(values) }
}

function columnsOf(
  column: ShownColumn,
  cells: readonly ShownCell[],
  { say, beside }: Pick<Wording, 'say' | 'beside'>
): LaidOut[] {
  const { kind } = column
  const name = plain(beside([column.group ?? '', column.head]))
  if (kind !== 'figure' && kind !== 'change') return [{ name, type: 'text', of: ({ text }) => plain(text) || null }]
  const notes = (cell: ShownCell) => {
    const saysText = cell.value === null || kind === 'change'
    return plain([...(saysText && cell.text ? [cell.text] : []), ...cell.notes].join(say('list.semicolon'))) || null
  }
  const figure: LaidOut = { name, type: 'number', of: ({ value }) => value }
  return cells.some(notes) ? [figure, { name: beside([name, say('file.note')]), type: 'text', of: notes }] : [figure]
}

/** Marks that keep directions of writing apart are for pages. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

async function* once<Batch>(batch: Batch): AsyncGenerator<Batch> {
  yield batch
}
