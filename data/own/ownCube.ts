import type { FoundColumns } from './findColumns.ts'
import type { OwnProblem } from './ownProblem.ts'
import type { OwnTable } from './ownTable.ts'
import type { ReadCells } from './readCells.ts'
import { ownBreakdowns } from './readCodes.ts'

/** Where in a file each figure stands: a place for every area and year in each breakdown of each indicator. */
export interface OwnCube {
  areas: string[]
  years: number[]
  /** A breakdown of an indicator: the codes in the order of `ownBreakdowns`. */
  blocks: { series: string; codes: string[] }[]
  size: number
  /** What holds a place, nought where the file has nothing for it; places go by block, area and year. */
  held(place: number): number
  rowOf(held: number): number
  /** The place of the column of figures. */
  columnOf(held: number): number
  /** How many places the file does not hold. */
  open: number
  problems: OwnProblem[]
}

/** More places than this for one file are a sign that its columns are not what they were taken for. */
const mostPlaces = 20_000_000
/** Of one kind of mistake this many are listed and the rest counted. */
export const mostOfKind = 20

/** Arranges the figures of a file; whatever stands in it twice is named with both rows. */
export function ownCube(table: OwnTable, { values, taken }: FoundColumns, read: ReadCells): OwnCube {
  const leftOut = taken.filter(({ role, head }) => role === undefined && head !== '').map(({ head }) => head)
  const years = [
    ...new Set([...read.year.used().map(Number), ...values.flatMap(({ fixed }) => fixed.year ?? [])]),
  ].sort((a, b) => a - b)
  const areas = read.area.used().sort()
  const areaAt = new Map(areas.map((code, i) => [code, i]))
  const yearAt = new Map(years.map((year, i) => [year, i]))
  const blocks: OwnCube['blocks'] = []
  const blockAt = new Map<string, Map<string, number>>()
  const fixed = values.map((value) => ownBreakdowns.map((kind) => value.fixed[kind] as string | undefined))
  const blockOf = (row: number, v: number): number => {
    const series = read.series.of?.(row) ?? ''
    let own = blockAt.get(series)
    if (!own) {
      own = new Map()
      blockAt.set(series, own)
    }
    let key = ''
    for (const [i, kind] of ownBreakdowns.entries()) key += `${fixed[v]![i] ?? read.broken[kind].of?.(row) ?? '_T'} `
    const there = own.get(key)
    if (there !== undefined) return there
    own.set(key, blocks.length)
    return blocks.push({ series, codes: key.trim().split(' ') }) - 1
  }
  const width = values.length
  for (let row = 0; row < table.rows; row++) for (let v = 0; v < width; v++) blockOf(row, v)
  const size = blocks.length * areas.length * years.length
  const isTooLarge = size > mostPlaces
  const problems: OwnProblem[] = isTooLarge ? [{ code: 'places_many', n: size }] : []
  const places = new Int32Array(isTooLarge ? 0 : size)
  const rowOf = (held: number) => Math.floor((held - 1) / width)
  let repeated = 0
  let open = size
  for (let row = 0; row < table.rows && !isTooLarge; row++) {
    const area = areaAt.get(read.area.of!(row))!
    for (let v = 0; v < width; v++) {
      const year = yearAt.get(values[v]!.fixed.year ?? Number(read.year.of!(row)))!
      const place = (blockOf(row, v) * areas.length + area) * years.length + year
      if (places[place] === 0) {
        places[place] = row * width + v + 1
        open -= 1
      } else if (++repeated <= mostOfKind)
        problems.push({
          ...{ code: 'row_repeated', row: table.lines[row]!, column: values[v]!.column.head },
          n: table.lines[rowOf(places[place]!)]!,
          ...(leftOut.length > 0 && { meant: leftOut.join(', ') }),
        })
    }
  }
  if (repeated > mostOfKind) problems.at(-1)!.more = repeated - mostOfKind
  return {
    ...{ areas, years, blocks, open, problems },
    size: places.length,
    held: (place) => places[place]!,
    rowOf,
    columnOf: (held) => (held - 1) % width,
  }
}
