import type { Figure } from '../structure/comparability.ts'
import type { FigureKind } from './figureKinds.ts'

/** A kind of figures with how many there are of each area, of each year, and of each area and year. */
export interface CountedKind {
  figures: FigureKind
  counts: Map<string, number>[]
}

export interface KindPairs {
  pairs: number
  example: [Figure, Figure]
}

/** How many pairs of different areas two kinds have, of the same year and of different years, each with one pair. */
export function pairsBetween(kind: CountedKind, other: CountedKind): KindPairs[] {
  // A kind meets itself twice: each pair in both orders.
  const twice = kind === other ? 2 : 1
  const [sameArea, sameYear, sameBoth] = kind.counts.map((counts, i) => meetings(counts, other.counts[i]!))
  const inYear = (sameYear! - sameBoth!) / twice
  const acrossYears = (kind.figures.length * other.figures.length - sameArea! - sameYear! + sameBoth!) / twice
  return [
    { pairs: inYear, isSameYear: true },
    { pairs: acrossYears, isSameYear: false },
  ]
    .filter(({ pairs }) => pairs > 0)
    .map(({ pairs, isSameYear }) => ({ pairs, example: exampleOf(kind.figures, other.figures, isSameYear) }))
}

export function counted(figures: FigureKind): CountedKind {
  const counts: CountedKind['counts'] = [new Map(), new Map(), new Map()]
  for (const { refArea, timePeriod } of figures)
    for (const [i, key] of [refArea, String(timePeriod), `${refArea} ${timePeriod}`].entries())
      counts[i]!.set(key, (counts[i]!.get(key) ?? 0) + 1)
  return { figures, counts }
}

function meetings(counts: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, count] of counts) sum += count * (others.get(key) ?? 0)
  return sum
}

function exampleOf(figures: FigureKind, others: FigureKind, isSameYear: boolean): [Figure, Figure] {
  for (const one of figures)
    for (const other of others)
      if (one.refArea !== other.refArea && (one.timePeriod === other.timePeriod) === isSameYear) return [one, other]
  throw new Error('no example of pairs that were counted')
}
