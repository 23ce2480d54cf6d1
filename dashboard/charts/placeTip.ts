/** Where a tip stands on a chart. */
export interface TipPlace {
  start: number
  width: number
  /** Which side of its room it keeps to, so that it stays by its value at the chart's edges. */
  side: 'start' | 'middle' | 'end'
  edge: number
  isAbove: boolean
}

const [mostWidth, offset, aboveRoom] = [320, 16, 96]

/** A tip over its value, under it where there is no room above, and never past the sides of the chart. */
export function placeTip({ x, y }: { x: number; y: number }, chartWidth: number): TipPlace {
  const width = Math.min(mostWidth, chartWidth)
  const start = Math.max(0, Math.min(x - width / 2, chartWidth - width))
  const share = (x - start) / width
  const isAbove = y > aboveRoom
  return {
    ...{ start, width, isAbove },
    side: share < 1 / 3 ? 'start' : share > 2 / 3 ? 'end' : 'middle',
    edge: isAbove ? y - offset : y + offset,
  }
}
