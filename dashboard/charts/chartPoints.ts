import type { Box } from './freePlace.ts'

/** Where a cell stands in a drawn chart, in the chart's own pixels. A missing one stands where its cross is. */
export interface ChartPoint {
  key: string
  timePeriod: number
  x: number
  y: number
  /** Where pointing means this cell, however near others are: the row of a bar. */
  reach?: Box
  /** Of a line that stands behind the others: keys pass it over, and a pointer must come near. */
  isContext?: boolean
}

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

const pointsByChart = new WeakMap<Element, readonly ChartPoint[]>()

/**
 * Remembers where the cells of a chart stand, for whoever mounts it; those of a year in the order that up and down go. A
 * cell that is drawn twice can be pointed at twice, and is read where it stands first.
 */
export function placePoints(chart: Element, points: readonly ChartPoint[]): void {
  pointsByChart.set(chart, points)
}

export function pointsOf(chart: Element): readonly ChartPoint[] {
  return pointsByChart.get(chart) ?? []
}

/**
 * The point a step away: along its line, or to the next line in the same year, which is where every step leads where
 * lines have a single point. At an edge it stays.
 */
export function pointAfter(
  drawn: readonly ChartPoint[],
  from: ChartPoint | undefined,
  step: Step
): ChartPoint | undefined {
  const chosen = drawn.filter(({ isContext }) => !isContext)
  const points = onceEach(chosen.length > 0 ? chosen : drawn)
  if (!from || (from.isContext && chosen.length > 0))
    return points.reduce((best, point) => (point.timePeriod > best.timePeriod ? point : best), points[0]!)
  const along = points.filter((point) => point.key === from.key).sort((a, b) => a.timePeriod - b.timePeriod)
  const across = step === 'up' || step === 'down' || along.length === 1
  const row = across ? points.filter((point) => point.timePeriod === from.timePeriod) : along
  const here = row.findIndex((point) => point.key === from.key && point.timePeriod === from.timePeriod)
  const there = { earlier: here - 1, up: here - 1, later: here + 1, down: here + 1, first: 0, last: row.length - 1 }[
    step
  ]
  return row[Math.max(0, Math.min(there, row.length - 1))] ?? from
}

function onceEach(drawn: readonly ChartPoint[]): ChartPoint[] {
  const met = new Set<string>()
  return drawn.filter(({ key, timePeriod }) => {
    const cell = `${key} ${timePeriod}`
    return !met.has(cell) && met.add(cell)
  })
}

export function nearestPoint(points: readonly ChartPoint[], at: { x: number; y: number }): ChartPoint | undefined {
  const within = points.find(({ reach }) => reach && isWithin(reach, at))
  if (within) return within
  const [chosen, other] = [false, true].map((isContext) =>
    nearestOf(
      points.filter((point) => Boolean(point.isContext) === isContext),
      at
    )
  )
  if (!chosen || !other) return (chosen ?? other)?.point
  return other.distance < near && other.distance + favour < chosen.distance ? other.point : chosen.point
}

/** The point of a line in the year that is read, else its last. */
export function pointOf(points: readonly ChartPoint[], key: string, read?: ChartPoint): ChartPoint | undefined {
  const own = points.filter((point) => point.key === key)
  return (
    own.find(({ timePeriod }) => timePeriod === read?.timePeriod) ??
    own.reduce<ChartPoint | undefined>(
      (last, point) => (last && last.timePeriod > point.timePeriod ? last : point),
      undefined
    )
  )
}

/** Whether a press means a point, and not the empty room about it. */
export const isReached = ({ reach, x, y }: ChartPoint, at: { x: number; y: number }): boolean =>
  reach ? isWithin(reach, at) : Math.hypot(x - at.x, y - at.y) <= pressed

const pressed = 24

/** How near a pointer must come to a line behind the others, and how much nearer than to any of them. */
const [near, favour] = [14, 6]

function nearestOf(points: readonly ChartPoint[], at: { x: number; y: number }) {
  let nearest: { point: ChartPoint; distance: number } | undefined
  for (const point of points) {
    const distance = Math.hypot(point.x - at.x, point.y - at.y)
    if (!nearest || distance < nearest.distance) nearest = { point, distance }
  }
  return nearest
}

const isWithin = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) =>
  x >= left && x < right && y >= top && y < bottom
