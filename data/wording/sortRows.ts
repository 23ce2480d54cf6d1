import type { TableRow } from '../structure/shownTable.ts'
import type { Reader } from './reader.ts'
import type { SeriesNames } from './table/columnHead.ts'

interface SortOptions {
  reader: Pick<Reader, 'names'> & { wording: Pick<Reader['wording'], 'compare'> }
  seriesNames: SeriesNames
}

/**
 * Rows by up to three keys. Names follow the reader's own alphabet; a row without what is asked for comes last, ascending
 * or descending; ties keep the order in which the rows came.
 */
export function sortRows(rows: readonly TableRow[], sort: readonly string[], options: SortOptions): TableRow[] {
  if (sort.length === 0) return [...rows]
  const keys = sort.map((sortKey) => {
    const direction = sortKey.startsWith('-') ? -1 : 1
    const keyOf = keyOfRow(sortKey.replace('-', ''), options)
    return rows.map((row) => direction * keyOf(row))
  })
  const places = rows.map((_, place) => place)
  places.sort((a, b) => {
    for (const key of keys) {
      const [one, other] = [key[a]!, key[b]!]
      if (one === other) continue
      if (Number.isNaN(one) || Number.isNaN(other)) {
        if (Number.isNaN(one) && Number.isNaN(other)) continue
        return Number.isNaN(one) ? 1 : -1
      }
      return one - other
    }
    return a - b
  })
  return places.map((place) => rows[place]!)
}

/** What a row is sorted by, as a number; NaN where it has no such thing. */
function keyOfRow(key: string, { reader, seriesNames }: SortOptions): (row: TableRow) => number {
  if (key === 'name') {
    const places = alphabet(reader.names, reader.wording.compare)
    return ({ refArea }) => places.get(reader.names.get(refArea) ?? '') ?? Number.NaN
  }
  if (key === 'series') {
    const places = alphabet(seriesNames, reader.wording.compare)
    return ({ lines }) => places.get(seriesNames.get(lines[0]!.series) ?? '') ?? Number.NaN
  }
  if (key === 'change') return ({ lines }) => (lines.length === 1 ? lines[0]!.change.value : null) ?? Number.NaN
  const [code, year] = key.includes('.') ? key.split('.') : [undefined, key]
  return ({ lines }) => {
    const line = code ? lines.find(({ series }) => series === code) : lines.length === 1 ? lines[0] : undefined
    return line?.cells.find(({ timePeriod }) => timePeriod === Number(year))?.measureValue ?? Number.NaN
  }
}

/** The place of each name among all; names that the alphabet does not tell apart share one. */
function alphabet(names: ReadonlyMap<string, string>, compare: (a: string, b: string) => number): Map<string, number> {
  const sorted = [...new Set(names.values())].sort(compare)
  const places = new Map<string, number>()
  for (const [i, name] of sorted.entries()) {
    const before = sorted[i - 1]
    places.set(name, before !== undefined && compare(before, name) === 0 ? places.get(before)! : i)
  }
  return places
}
