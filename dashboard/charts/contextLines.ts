import type * as Plot from '@observablehq/plot'
import type { Frame } from './chartFrame.ts'
import type { ChartOptions, ContextLine } from './chartLine.ts'
import type { ChartPoint } from './chartPoints.ts'

interface Spot {
  timePeriod: number
  value: number
  x: number
  y: number
}

/** All other lines, faint behind the chosen ones: one path each, so that some hundreds of them cost little. */
export function contextMarks({ context = [], ...options }: ChartOptions, frame: Frame): Plot.Markish {
  const { document = globalThis.document } = options
  if (context.length === 0) return null
  return () => {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
    for (const [name, value] of Object.entries(faint)) group.setAttribute(name, value)
    for (const line of context) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      path.setAttribute('data-key', line.key)
      path.setAttribute('d', stretchesOf(line, frame, options).map(drawStretch).join(''))
      group.append(path)
    }
    return group
  }
}

const faint = {
  class: 'context',
  fill: 'none',
  stroke: 'var(--line-0)',
  'stroke-opacity': 'var(--context, 0.16)',
  'stroke-width': '1.1',
  'stroke-linejoin': 'round',
}

/** Where their figures stand, for who points at them. */
export function contextPoints(options: ChartOptions, frame: Frame): ChartPoint[] {
  return (options.context ?? []).flatMap((line) =>
    spotsOf(line, frame, options).map(({ timePeriod, x, y }) => ({ key: line.key, timePeriod, x, y, isContext: true }))
  )
}

function spotsOf({ values }: ContextLine, { x, y }: Frame, { startPeriod, endPeriod }: ChartOptions): Spot[] {
  return values.slice(0, endPeriod - startPeriod + 1).flatMap((value, i) => {
    const timePeriod = startPeriod + i
    return value === null ? [] : [{ timePeriod, value, x: x(timePeriod), y: y(value) }]
  })
}

function stretchesOf(line: ContextLine, frame: Frame, options: ChartOptions): Spot[][] {
  const stretches: Spot[][] = []
  for (const spot of spotsOf(line, frame, options)) {
    const before = stretches.at(-1)?.at(-1)
    const goesOn =
      before?.timePeriod === spot.timePeriod - 1 &&
      !line.cuts?.includes(spot.timePeriod) &&
      frame.isOnRail(before.value) === frame.isOnRail(spot.value)
    if (goesOn) stretches.at(-1)!.push(spot)
    else stretches.push([spot])
  }
  return stretches
}

/** A lone year is a small dot. */
function drawStretch([first, ...others]: readonly Spot[]): string {
  const start = `M${first!.x},${first!.y}`
  return others.length > 0
    ? start + others.map(({ x, y }) => `L${x},${y}`).join('')
    : `${start}m-1,0a1,1,0,1,0,2,0a1,1,0,1,0,-2,0`
}
