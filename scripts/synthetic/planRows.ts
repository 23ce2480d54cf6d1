import { breakdownNames, type Dimension, dimensionNames, dimensions } from '../../data/structure/dimensionCodes.ts'
import { period } from '../../data/structure/selection.ts'

/** A country is nothing deep, its first level one, its second two. */
export type Depth = 0 | 1 | 2
/** No breakdown; every breakdown of all Goals; every breakdown of each Goal. */
export type Detail = 0 | 1 | 2

/** Of how many countries, with all their parts of one depth, a series has the rows of each detail. */
export type Reach = Record<Detail, Record<Depth, number>>

export const years = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)

/** Every breakdown with its detail, in the order of the key. */
export const cells: { codes: Record<Dimension, string>; detail: Detail }[] = dimensionNames
  .reduce<Partial<Record<Dimension, string>>[]>(
    (all, name) =>
      all.flatMap((codes) => dimensions[name].codes.toSorted().map((code) => ({ ...codes, [name]: code }))),
    [{}]
  )
  .map((some) => {
    const codes = some as Record<Dimension, string>
    return { codes, detail: codes.goal !== '_T' ? 2 : breakdownNames.every((name) => codes[name] === '_T') ? 0 : 1 }
  })

const cellsOf = (detail: Detail) => cells.filter((cell) => cell.detail === detail).length

/** What is filled first: all areas without a breakdown come before the breakdowns of any. */
const blocks: readonly { detail: Detail; depths: readonly Depth[] }[] = [
  { detail: 0, depths: [0, 1, 2] },
  { detail: 1, depths: [0] },
  { detail: 1, depths: [1] },
  { detail: 2, depths: [0] },
  { detail: 1, depths: [2] },
  { detail: 2, depths: [1] },
  { detail: 2, depths: [2] },
]

/** How many parts a country and each of its parts have: more areas where there are more rows to spread over them. */
export const partsFor = (observations: number): number =>
  Math.min(10, Math.max(1, Math.floor(Math.cbrt(observations) / 36)))

/** How many rows a series can have at most. */
export const mostRows = ({ countries, parts }: Frame): number =>
  countries * (1 + parts + parts ** 2) * years.length * cells.length

export interface Frame {
  countries: number
  /** Of each country, and of each of those. */
  parts: number
}

/** Spreads the rows of a series over countries, their parts and breakdowns; the last country may be more than is needed. */
export function reachOf(rows: number, { countries, parts }: Frame): Reach {
  const none = () => ({ 0: 0, 1: 0, 2: 0 })
  const reach: Reach = { 0: none(), 1: none(), 2: none() }
  let left = rows
  for (const { detail, depths } of blocks) {
    const areas = depths.reduce<number>((sum, depth) => sum + parts ** depth, 0)
    const ofCountry = areas * years.length * cellsOf(detail)
    const reached = Math.min(countries, Math.ceil(left / ofCountry))
    for (const depth of depths) reach[detail][depth] = reached
    left = Math.max(0, left - reached * ofCountry)
  }
  return reach
}

/** The rows of each series: a quarter for the one that is to be heavy, as far as it can have them, the rest evenly. */
export function rowsOfSeries(
  observations: number,
  series: readonly string[],
  { heaviest, most }: { heaviest: string; most: number }
): Map<string, number> {
  const heavy = Math.min(most, Math.floor(observations / 4))
  const others = series.filter((one) => one !== heaviest)
  const even = Math.floor((observations - heavy) / others.length)
  const odd = observations - heavy - even * others.length
  return new Map(series.map((one) => [one, one === heaviest ? heavy : even + (one === others[0] ? odd : 0)]))
}
