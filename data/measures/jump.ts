import type { Observation } from '../structure/observation.ts'

type Figure = Pick<Observation, 'timePeriod' | 'obsValue' | 'survey'>

/**
 * The years in which a stock jumps: of two consecutive calendar years of one survey that differ by a factor of five
 * or more, or of which just one is zero, the one further by ratio from the median of all figures given. Zero is
 * furthest; where both are equally far, both are named. For figures of one area and series, each year once.
 */
export function jumpYears(figures: readonly Figure[]): Set<number> {
  const known = figures.filter((figure): figure is KnownFigure => figure.obsValue !== null)
  const ofYear = new Map(known.map((figure) => [figure.timePeriod, figure]))
  const middle = median(known.map((figure) => figure.obsValue))
  const jumps = known.flatMap((earlier) => {
    const later = ofYear.get(earlier.timePeriod + 1)
    if (!later || later.survey !== earlier.survey || !isJump(earlier.obsValue, later.obsValue)) return []
    const nearness = [earlier, later].map(({ obsValue }) => nearnessTo(middle, obsValue))
    return [earlier, later].filter((_, i) => nearness[i] === Math.min(...nearness))
  })
  return new Set(jumps.map((figure) => figure.timePeriod))
}

type KnownFigure = Figure & { obsValue: number }

const isJump = (one: number, other: number) =>
  one !== other && Math.max(one, other) >= largeRatio * Math.min(one, other)
const largeRatio = 5

/** 1 at the median, falling to 0 at zero: the smaller of the two ratios. */
const nearnessTo = (middle: number, value: number) =>
  middle === 0 ? (value > 0 ? Number.MIN_VALUE : 0) : Math.min(value / middle, middle / value)

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}
