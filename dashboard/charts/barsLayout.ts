import { type BarScale, barScale } from './barScale.ts'
import { type BarRow, type BarsOptions, isNarrow, rankRange } from './barsOptions.ts'
import { type Skyline, skylineLayout } from './skylineLayout.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

export interface PlacedBar {
  key: string
  row: BarRow
  label: string[]
  /** The row's upper edge and its height. */
  top: number
  height: number
  /** Its middle. */
  y: number
  /** Where the bar begins and ends; alike where the figure is zero. */
  from: number
  to: number
  /** Beyond the scale: the bar is cut. */
  isBeyond: boolean
  /** The side of zero that its number stands on: 1 is away from the reader's starting side. */
  side: 1 | -1
  /** Where its number begins, on that side. */
  textX: number
  /** Its band in words; `rangeX` is where they begin, or where they end in a column of their own. */
  range: string
  rangeX: number
  /** The ends of its band in the column of bands; null where there is none. */
  bandFrom: number | null
  bandTo: number | null
}

export interface BarsLayout {
  height: number
  skyline: Skyline | null
  heading: { lines: string[]; y: number }
  /** Explains the bands: above their column, or under the heading. */
  bandHeading: { lines: string[]; x: number; y: number } | null
  scale: BarScale
  ticks: { text: string; x: number; isZero: boolean }[]
  ranks: { text: string; x: number }[]
  ticksY: number
  /** The upper edge of the first row and the lower of the last. */
  top: number
  foot: number
  /** The ends of the bars' room, at the reader's starting side and at the other. */
  start: number
  end: number
  rows: PlacedBar[]
  /** Explains the ring, if any bar wears one. */
  legend: { lines: string[]; y: number } | null
}

const rowHeight = 25
const numberGap = 7

/** Where everything in a chart of bars stands: all that may be ranked above, below it the rows, the largest first. */
export function barsLayout(given: readonly BarRow[], options: BarsOptions): BarsLayout {
  const { height: most = Number.POSITIVE_INFINITY } = options
  const whole = withFewer(given, options, true)
  // What all others do gives its room to those that were chosen.
  return whole.height <= most ? whole : withFewer(given, options, false)
}

/** With as many rows as a bounded height has room for; with all that are chosen. */
function withFewer(given: readonly BarRow[], options: BarsOptions, hasSkyline: boolean): BarsLayout {
  const { height: most = Number.POSITIVE_INFINITY } = options
  let rows = sorted(given)
  let layout = laidOut(rows, options, hasSkyline)
  while (layout.height > most) {
    const fewer = withoutLeast(rows, Math.ceil((layout.height - most) / rowHeight))
    if (fewer.length === rows.length) break
    rows = fewer
    const label = options.words.some(options.label, rows.length)
    layout = laidOut(rows, { ...options, label }, hasSkyline)
  }
  return layout
}

/** Without so many of the last that are not chosen, as far as there are any. */
function withoutLeast(rows: readonly BarRow[], count: number): BarRow[] {
  const left = new Set(rows.filter((row) => !isBold(row)).slice(-count))
  return rows.filter((row) => !left.has(row))
}

function laidOut(rows: readonly BarRow[], options: BarsOptions, hasSkyline: boolean): BarsLayout {
  const { width, dir, words, ranked, formatTick, formatRank } = options
  const narrow = isNarrow(options)
  const mirrored = (x: number) => hundredths(dir === 'rtl' ? width - x : x)
  const skyline = hasSkyline ? skylineLayout(rows, options) : null
  const range = ({ band }: BarRow) => (band && ranked.length > 0 ? rankRange(band, options) : '')
  const hasBands = rows.some((row) => range(row) !== '')

  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, isBold(row))))
  const start = Math.ceil(Math.min(widest + 14, width * (narrow ? 0.36 : 0.28)))
  const ranges = Math.max(0, ...rows.map((row) => textWidth(range(row))))
  const bandWidth = Math.min(280, Math.max(130, width * 0.27))
  const bandEnd = width - ranges - 16
  const bandStart = bandEnd - bandWidth
  const end = hasBands && !narrow ? bandStart - 28 : width
  const bandX = (rank: number) => bandStart + ((rank - 0.5) / ranked.length) * bandWidth

  const numberRoom = (row: BarRow) =>
    numberGap +
    (row.isFlagged ? 6 : 4) +
    textWidth(row.text, isBold(row)) +
    (narrow && range(row) ? 8 + textWidth(range(row)) : 0)
  const scale = barScale(
    rows.map((row) => ({
      value: row.value,
      isFlagged: row.isFlagged,
      room: numberRoom(row) + (row.value === 0 ? 0 : 2),
    })),
    options.scale,
    end - start
  )

  let y = skyline ? skyline.height + 20 : 0
  const headingLines = wrapText(options.label, hasBands && !narrow ? end : width)
  const bandLines = hasBands ? wrapText(words.bands, narrow ? width : width - bandStart) : []
  const heading = { lines: headingLines, y: y + 2 }
  const bandHeading = hasBands
    ? {
        lines: bandLines,
        x: mirrored(narrow ? 0 : bandStart),
        y: heading.y + (narrow ? headingLines.length * textLineHeight : 0),
      }
    : null
  const headingRows = narrow ? headingLines.length + bandLines.length : Math.max(headingLines.length, bandLines.length)
  y += headingRows * textLineHeight + 6
  const ticksY = y + 8
  const top = y + 18
  y = top
  const placed = rows.map((row): PlacedBar => {
    const label = wrapText(row.label, start - 12, isBold(row))
    const height = Math.max(rowHeight, label.length * textLineHeight + 7)
    const middle = y + height / 2
    const side = row.value < 0 ? -1 : 1
    const [from, to] = barEnds(row, scale)
    const textX = start + to + side * (numberGap + markReach(row, scale))
    const afterNumber = textX + textWidth(row.text, isBold(row)) + 8
    const band = range(row) && !narrow ? row.band : null
    const bar = {
      ...({ key: row.key, row, label, top: y, height, y: middle, side } as const),
      ...{ from: mirrored(start + from), to: mirrored(start + to), isBeyond: scale.isBeyond(row.value) },
      ...{ textX: mirrored(textX), range: range(row), rangeX: mirrored(narrow ? afterNumber : width) },
      ...{ bandFrom: band && mirrored(bandX(band.best) - 3), bandTo: band && mirrored(bandX(band.worst) + 3) },
    }
    y += height
    return bar
  })
  const foot = y + 2
  const legendLines = rows.some(({ isFlagged }) => isFlagged) ? wrapText(words.flagged, width - 26) : []
  const legend = legendLines.length > 0 ? { lines: legendLines, y: foot + 14 } : null
  return {
    ...{ skyline, heading, bandHeading, scale, ticksY, top, foot, legend, rows: placed },
    ...{ start: mirrored(start), end: mirrored(end) },
    ticks: scale.ticks.map(({ value, decimals, x }) => ({
      ...{ text: formatTick(value, decimals), x: mirrored(start + x), isZero: value === 0 },
    })),
    ranks:
      hasBands && !narrow
        ? rankTicks(ranked.length).map((rank) => ({ text: formatRank(rank), x: mirrored(bandX(rank)) }))
        : [],
    height: Math.ceil(legend ? legend.y + legendLines.length * textLineHeight + 4 : foot + 2),
  }
}

/** The height that a chart of these bars will have. */
export const barsHeight = (rows: readonly BarRow[], options: BarsOptions): number => barsLayout(rows, options).height

export const isBold = ({ slot, isMine }: BarRow) => slot > 0 || isMine === true

/** The largest first; what is flagged has no place among the others and stands after them. */
function sorted(rows: readonly BarRow[]): BarRow[] {
  return [...rows].sort((a, b) => Number(a.isFlagged) - Number(b.isFlagged) || b.value - a.value)
}

/** No bar that is not zero is shorter than two pixels. */
function barEnds({ value }: BarRow, scale: BarScale): [from: number, to: number] {
  const to = scale.place(value)
  const from = scale.isLog ? to : scale.zero!
  if (scale.isLog || value === 0) return [from, to]
  return [from, value < 0 ? Math.min(to, from - 2) : Math.max(to, from + 2)]
}

/** How far the mark at a bar's end stands out of it. */
const markReach = ({ isFlagged }: BarRow, { isLog }: BarScale) => (isFlagged ? 6 : isLog ? 4 : 0)

const rankTicks = (count: number) => [...new Set([1, Math.round(count / 2), count])]

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
