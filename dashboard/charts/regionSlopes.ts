import { logAxis, logPlace, tickDecimals } from './logAxis.ts'
import { spreadLabels } from './spreadLabels.ts'
import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** A region over the same reporters, from its first year to its last. */
export interface RegionSlope {
  key: string
  label: string
  start: number
  end: number
  endText: string
  /** Which way it goes, where that may be said. */
  way: 'rose' | 'fell' | 'level' | 'unsaid'
}

export interface PlacedSlope extends RegionSlope {
  y1: number
  y2: number
  /** Its name in lines, where they stand, and whether a hairline must lead to them. */
  lines: string[]
  labelY: number
  isLed: boolean
}

export interface RegionSlopesLayout {
  width: number
  height: number
  left: number
  right: number
  labelX: number
  ticks: { value: number; decimals: number; y: number }[]
  slopes: PlacedSlope[]
}

const lineHeight = 15
const [left, right, gap, top] = [36, 136, 20, 12]

/** Where slopes on a scale by powers of ten stand, with their names at their ends; none from or to zero can. */
export function regionSlopes(given: readonly RegionSlope[], width: number): RegionSlopesLayout {
  const slopes = given.filter(({ start, end }) => start > 0 && end > 0)
  const labelX = right + gap
  const lines = slopes.map((one) => labelLines(one, width - labelX))
  const heights = lines.map(({ length }) => length * lineHeight + 3)
  const room = heights.reduce((sum, height) => sum + height, 0)
  const bottom = top + Math.max(slopes.length > 3 ? 260 : 150, room)
  const axis = logAxis(
    slopes.flatMap(({ start, end }) => [start, end]),
    5
  )
  const y = (value: number) => tenths(axis ? bottom - logPlace(value, axis.domain) * (bottom - top) : bottom)
  const places = spreadLabels(
    slopes.map(({ end }, at) => ({ at: y(end), height: heights[at]! })),
    [top - 6, bottom + 6]
  )
  return {
    ...{ width, left, right, labelX, height: bottom + 26 },
    ticks: (axis?.ticks ?? []).map((value) => ({ value, decimals: tickDecimals(value), y: y(value) })),
    slopes: slopes.map((one, at) => ({
      ...one,
      ...{ y1: y(one.start), y2: y(one.end), lines: lines[at]!, labelY: tenths(places[at]!) },
      isLed: Math.abs(places[at]! - y(one.end)) > 4,
    })),
  }
}

/** The figure stands before the name, in a voice of its own. */
function labelLines({ label, endText }: RegionSlope, room: number): string[] {
  const [first = '', ...rest] = wrapText(label, room - textWidth(`${endText} `, true))
  return rest.length === 0 ? [first] : [first, ...wrapText(label.slice(first.length).trim(), room)]
}

const tenths = (pixels: number) => Math.round(pixels * 10) / 10
