/** As many shades as stay apart in every kind of sight; see `--class-1` … in chart.css. */
export const mostClasses = 4

/** Figures from the lower end on, and below the upper one; in the last class up to and with it. */
export interface MapClass {
  from: number
  to: number
}

/**
 * Classes that hold about equally many of these figures each, with ends that can be read: two significant digits.
 * Where many figures are the same there are fewer classes, for equals must share a colour.
 */
export function mapClasses(values: readonly number[]): MapClass[] {
  const sorted = values.toSorted((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return []
  const cuts = Array.from({ length: mostClasses - 1 }, (_, i) =>
    readable(sorted[Math.floor(((i + 1) * sorted.length) / mostClasses)]!)
  )
  const bounds = [...new Set([least, ...cuts.filter((cut) => cut > least && cut <= most)])]
  return bounds.map((from, i) => ({ from, to: bounds[i + 1] ?? most }))
}

/** The place of a figure's class, counted from 0; null where there are no classes. */
export function classOf(value: number, classes: readonly MapClass[]): number | null {
  if (classes.length === 0) return null
  return Math.max(
    0,
    classes.findLastIndex(({ from }) => value >= from)
  )
}

/** The colour of a class as a paint that follows the theme; few classes are spread over all shades. */
export function classColour(place: number, of: number): string {
  const shade = of === 1 ? mostClasses : 1 + Math.round((place * (mostClasses - 1)) / (of - 1))
  return `var(--class-${shade})`
}

const readable = (value: number) => Number(value.toPrecision(2))
