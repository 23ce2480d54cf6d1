import * as Plot from '@observablehq/plot'
import type { Frame } from './chartFrame.ts'
import type { ChartEvents, ChartLine } from './chartLine.ts'
import { hasValue } from './cutLine.ts'
import { painted, placed } from './lineMarks.ts'

/** Unlike any sign of a figure. */
export const eventSymbol = 'triangle'

/** A small hollow mark over the value of its year, or at the foot of the frame where that year has none. */
export function eventMarks(
  lines: readonly ChartLine[],
  { x, y, bottom }: Frame,
  events: ChartEvents | undefined
): Plot.Markish {
  const marks = (events?.at ?? []).flatMap((event) => {
    const line = lines.find(({ key }) => key === event.key)
    const cell = line?.cells.find(({ timePeriod }) => timePeriod === event.timePeriod)
    if (!line || !cell) return []
    const height = hasValue(cell) ? y(cell.measureValue) : bottom
    return [{ ...event, line, x: x(event.timePeriod), y: height - 13 }]
  })
  return Plot.dot(marks, {
    ...placed,
    symbol: eventSymbol,
    r: 4,
    stroke: painted,
    strokeWidth: 1.5,
    fill: 'var(--paper, white)',
    title: 'title',
    className: 'events',
  })
}
