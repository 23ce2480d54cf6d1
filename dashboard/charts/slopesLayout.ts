import { type Change, type ChangeOptions, type ChangeRow, mostNamed, onScale } from './changeOptions.ts'
import { changeScale } from './changeScale.ts'
import { type Box, freePlace } from './freePlace.ts'
import { spreadLabels } from './spreadLabels.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'
import { yearTicks } from './yearTicks.ts'

export interface Slope<Row extends Change = Change> {
  key: string
  row: Row
  x1: number
  y1: number
  x2: number
  y2: number
}

/** A name with the first figure, or the last figure with the change. */
export interface SlopeLabel {
  key: string
  row: ChangeRow
  lines: string[]
  /** What stands after its lines, in a quieter voice, and where. */
  change: string[]
  changeX: number
  changeY: number
  x: number
  y: number
  /** The point that it belongs to. */
  pointX: number
  pointY: number
  /** Its point is not of the year that the column stands at: no leader can go there. */
  isApart: boolean
}

export interface SlopesLayout {
  height: number
  axisLabel: string[]
  left: number
  right: number
  top: number
  bottom: number
  years: { year: number; x: number; isEnd: boolean }[]
  /** Each stands inside, just off its rule, where no chosen line runs. */
  ticks: { text: string; y: number; textX: number; textY: number }[]
  slopes: Slope<ChangeRow>[]
  context: Slope[]
  starts: SlopeLabel[]
  ends: SlopeLabel[]
  /** Labels had to move: hairlines lead to their points. */
  isLed: { starts: boolean; ends: boolean }
}

const narrow = 600
const moved = 6

/** Where lines from the first to the last year stand: names with first figures before them, last figures and change after. */
export function slopesLayout(
  given: readonly ChangeRow[],
  others: readonly Change[],
  options: ChangeOptions
): SlopesLayout {
  const { width, startPeriod, endPeriod } = options
  const isNarrow = width < narrow
  const rows = onScale(given, options)
  const context = onScale(others, options)
  const named = rows.slice(0, mostNamed)
  const axisLabel = wrapText(options.label, width)
  const startLines = named.map(({ label, startText }) =>
    wrapText(`${label} ${startText}`, width * (isNarrow ? 0.28 : 0.22), true)
  )
  const changeLines = named.map(({ changeText }) => (isNarrow ? wrapText(changeText, width * 0.25) : [changeText]))
  const startHeights = startLines.map((lines) => lines.length * textLineHeight + 2)
  const endHeights = changeLines.map((lines) => (isNarrow ? lines.length + 1 : 1) * textLineHeight + 2)
  const top = axisLabel.length * textLineHeight + 16
  const bottom =
    top + Math.max(options.height ?? (isNarrow ? 320 : 400), total(startHeights) + 12, total(endHeights) + 12)
  const scale = changeScale([...rows, ...context], options, 5)
  const y = (value: number) => hundredths(bottom - 6 - scale.along(value) * (bottom - top - 12))
  const spread = (values: readonly number[], heights: readonly number[]) =>
    spreadLabels(
      values.map((value, i) => ({ at: y(value), height: heights[i]! })),
      [top - 8, bottom + 8]
    ).map(hundredths)
  const startYs = spread(
    named.map(({ start }) => start),
    startHeights
  )
  const endYs = spread(
    named.map(({ end }) => end),
    endHeights
  )
  const isLed = {
    starts: named.some(({ start }, i) => Math.abs(startYs[i]! - y(start)) > moved),
    ends: named.some(({ end }, i) => Math.abs(endYs[i]! - y(end)) > moved),
  }
  const startGap = isLed.starts || named.some((row) => row.startPeriod > startPeriod) ? 24 : 12
  const endGap = isLed.ends || named.some((row) => row.endPeriod < endPeriod) ? 24 : 12
  const startRoom = Math.max(0, ...startLines.flat().map((line) => textWidth(line, true)))
  const endWidth = (row: ChangeRow) => textWidth(row.endText, true)
  const endRoom = Math.max(
    0,
    ...named.map((row, i) => {
      const change = Math.max(0, ...changeLines[i]!.map((line) => textWidth(line)))
      return isNarrow ? Math.max(endWidth(row), change) : endWidth(row) + 8 + change
    })
  )
  const left = Math.ceil(startRoom) + startGap
  const right = width - Math.ceil(endRoom) - endGap
  const span = Math.max(1, endPeriod - startPeriod)
  const x = (year: number) => hundredths(left + ((year - startPeriod) / span) * (right - left))
  const slopeOf = <Row extends Change>(row: Row): Slope<Row> => ({
    ...{ key: row.key, row, x1: x(row.startPeriod), y1: y(row.start), x2: x(row.endPeriod), y2: y(row.end) },
  })
  const slopes = rows.map(slopeOf)
  return {
    ...{ axisLabel, left, right, top, bottom, slopes, isLed },
    context: context.map(slopeOf),
    height: bottom + 34,
    years: endYears(options, right - left).map((year) => ({
      ...{ year, x: x(year), isEnd: year === startPeriod || year === endPeriod },
    })),
    ticks: scale.ticks.map(({ value, text }) => ({
      text,
      y: y(value),
      ...tickPlace(text, y(value), { slopes, frame: { left, right, top: top - 8, bottom: bottom + 10 } }),
    })),
    starts: named.map((row, i) => ({
      ...{ key: row.key, row, lines: startLines[i]!, change: [], changeX: 0, changeY: 0 },
      ...{ x: left - startGap, y: startYs[i]!, pointX: slopes[i]!.x1, pointY: slopes[i]!.y1 },
      isApart: row.startPeriod > startPeriod,
    })),
    ends: named.map((row, i) => {
      const above = isNarrow ? (changeLines[i]!.length * textLineHeight) / 2 : 0
      return {
        ...{ key: row.key, row, lines: [row.endText], change: changeLines[i]! },
        changeX: right + endGap + (isNarrow ? 0 : endWidth(row) + 8),
        changeY: endYs[i]! + (isNarrow ? textLineHeight / 2 : 0),
        ...{ x: right + endGap, y: endYs[i]! - above, pointX: slopes[i]!.x2, pointY: slopes[i]!.y2 },
        isApart: row.endPeriod < endPeriod,
      }
    }),
  }
}

/** The years that fit, and always the first beside the last: lines are read between the two. */
function endYears({ startPeriod, endPeriod }: ChangeOptions, width: number): number[] {
  const years = yearTicks(startPeriod, endPeriod, width)
  if (startPeriod === endPeriod) return years
  return years.length < 2 ? [startPeriod, endPeriod] : [startPeriod, ...years.filter((year) => year > startPeriod)]
}

function tickPlace(text: string, y: number, { slopes, frame }: { slopes: readonly Slope[]; frame: Box }) {
  const [width, height] = [textWidth(text) + 4, textLineHeight - 2]
  const places = [0.02, 0.15, 0.27, 0.4, 0.52, 0.65, 0.77, 0.9].flatMap((along) =>
    [-height - 1, 1].map((dy) => {
      const left = frame.left + 4 + along * (frame.right - frame.left)
      return { left, right: left + width, top: y + dy, bottom: y + dy + height }
    })
  )
  const around = slopes.flatMap(({ x1, y1, x2, y2 }) =>
    [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ].map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  )
  const segments = slopes.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2] as const)
  const place = freePlace(places, { frame, segments, boxes: around }) ?? places[0]!
  return { textX: place.left, textY: hundredths((place.top + place.bottom) / 2) }
}

const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0)
const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
