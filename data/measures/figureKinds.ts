import type { Figure, Method } from '../structure/comparability.ts'

/** Figures that agree in all that counts between areas, except their year. */
export interface FigureKind {
  figures: Figure[]
  /** How many there are of each area, of each year, and of each area and year. */
  counts: Map<string, number>[]
}

/** The figures by kind, in the order in which kinds occur. */
export function figureKinds(figures: readonly Figure[]): FigureKind[] {
  const kinds = new Map<string, FigureKind>()
  const methods = new Map<Method, string>()
  for (const figure of figures) {
    const signature = signatureOf(figure, methods)
    const kind: FigureKind = kinds.get(signature) ?? { figures: [], counts: keysOf(figure).map(() => new Map()) }
    kinds.set(signature, kind)
    kind.figures.push(figure)
    for (const [i, key] of keysOf(figure).entries()) kind.counts[i]!.set(key, (kind.counts[i]!.get(key) ?? 0) + 1)
  }
  return [...kinds.values()]
}

export interface KindPairs {
  pairs: number
  example: [Figure, Figure]
}

/** How many pairs of different areas two kinds have, of the same year and of different years, each with one pair. */
export function pairsBetween(kind: FigureKind, other: FigureKind): KindPairs[] {
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
    .map(({ pairs, isSameYear }) => ({ pairs, example: exampleOf(kind, other, isSameYear) }))
}

function meetings(counts: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, count] of counts) sum += count * (others.get(key) ?? 0)
  return sum
}

function exampleOf(kind: FigureKind, other: FigureKind, isSameYear: boolean): [Figure, Figure] {
  for (const one of kind.figures)
    for (const two of other.figures)
      if (one.refArea !== two.refArea && (one.timePeriod === two.timePeriod) === isSameYear) return [one, two]
  throw new Error('no example of pairs that were counted')
}

const keysOf = ({ refArea, timePeriod }: Figure) => [refArea, String(timePeriod), `${refArea} ${timePeriod}`]

/** Methods are shared between figures, so that each is written out once. */
function signatureOf(figure: Figure, methods: Map<Method, string>): string {
  let method = methods.get(figure.method)
  if (method === undefined) {
    method = Object.entries(figure.method)
      .map(([field, { value, certainty }]) => `${field}=${value}/${certainty}`)
      .join(' ')
    methods.set(figure.method, method)
  }
  const { series, measure, sex, age, volunteerType, goal, flags, obsStatus } = figure
  const isEstimate = obsStatus === 'E' || obsStatus === 'I'
  return [series, measure, sex, age, volunteerType, goal, flags.length > 0, isEstimate, method].join('|')
}
