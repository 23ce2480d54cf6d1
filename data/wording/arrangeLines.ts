import type { Line } from '../structure/line.ts'
import type { Selection } from '../structure/selection.ts'
import type { Reader } from './reader.ts'

export interface ArrangedLines {
  lines: Line[]
  /** Lines left out because they hold no figure in any year of the period. */
  hidden: number
}

/**
 * The one order that page and file share. Lines come in default order and keep it where keys tie or none is given.
 * Names follow the reader's own alphabet; a line without the value asked for comes last, ascending or descending.
 */
export function arrangeLines(
  lines: readonly Line[],
  { sort, show }: Pick<Selection, 'sort' | 'show'>,
  reader: Pick<Reader, 'names'> & { wording: Pick<Reader['wording'], 'compare'> }
): ArrangedLines {
  const shown = show === 'with_values' ? lines.filter(hasFigure) : [...lines]
  const comparisons = sort.map((key) => comparison(key, reader))
  shown.sort((a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return 0
  })
  return { lines: shown, hidden: lines.length - shown.length }
}

const hasFigure = (line: Line) => line.cells.some((cell) => cell.obsValue !== null)

function comparison(sortKey: string, { names, wording }: Parameters<typeof arrangeLines>[2]) {
  const direction = sortKey.startsWith('-') ? -1 : 1
  const key = sortKey.replace('-', '')
  if (key === 'name') {
    const nameOf = (line: Line) => names.get(line.refArea) ?? null
    return missingLast(nameOf, (a, b) => direction * wording.compare(a, b))
  }
  const figureOf =
    key === 'change'
      ? (line: Line) => line.change.value
      : (line: Line) => line.cells.find((cell) => cell.timePeriod === Number(key))?.measureValue ?? null
  return missingLast(figureOf, (a, b) => direction * (a - b))
}

function missingLast<Value>(keyOf: (line: Line) => Value | null, compare: (a: Value, b: Value) => number) {
  return (one: Line, other: Line) => {
    const a = keyOf(one)
    const b = keyOf(other)
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return compare(a, b)
  }
}
