import { type ChangeOptions, type ChangeRow, onScale, type UnsaidRow, type YearBox } from './changeOptions.ts'
import { type ChangeScale, changeScale } from './changeScale.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** A row of the chart: its name, what is said at its other end, and its years. */
export interface PlacedRow {
  key: string
  label: string[]
  said: string[]
  isBold: boolean
  top: number
  height: number
  /** Where its marks stand, and its name where that is elsewhere. */
  y: number
  nameY: number
  boxes: readonly (YearBox & { x: number; y: number })[]
}

export interface Arrow extends PlacedRow {
  row: ChangeRow
  /** Where the first and the last figure stand. */
  x1: number
  x2: number
  /** Too near each other for a head: the end is a dot. */
  isShort: boolean
}

/** A row without an arrow: its figures stand where they are. */
export interface Unsaid extends PlacedRow {
  dots: { key: string; timePeriod: number; isFlagged: boolean; x: number; y: number }[]
}

export interface ArrowsLayout {
  height: number
  axisLabel: string[]
  left: number
  right: number
  ticks: { text: string; x: number }[]
  ticksY: number
  top: number
  foot: number
  arrows: Arrow[]
  unsaid: Unsaid[]
  /** The line above those without an arrow. */
  lineY: number | null
  /** Over the squares, where they stand in columns. */
  yearHeads: { text: string; x: number }[]
  /** Where names begin, and where both figures and the change do, each at the reader's starting side of its words. */
  nameX: number
  figuresX: number | null
  changeX: number
  /** Where a reason begins, which has the room of the figures too. */
  reasonX: number
}

/** Under this width a name stands above its arrow. */
const narrow = 600
const rowHeight = 25
const pad = 10
const yearStep = 19
/** Of a square that stands for a year. */
export const boxSize = 13

type Row = ChangeRow | UnsaidRow
const isChange = (row: Row): row is ChangeRow => 'start' in row

/** A row for each with its name at the reader's starting side, its change at the other; values grow to the right in every language. */
export function arrowsLayout(given: readonly ChangeRow[], options: ChangeOptions): ArrowsLayout {
  const { width, dir, unsaid = [], formatYear } = options
  const isNarrow = width < narrow
  const rows: Row[] = [...onScale(given, options), ...unsaid]
  const mirrored = (x: number) => (dir === 'rtl' ? width - x : x)
  const axisLabel = wrapText(options.label, width)
  const years = rows.find(({ years }) => years)?.years ?? []
  const boxRoom = years.length * yearStep
  const isStacked = isNarrow && boxRoom > 0
  const labels = rows.map((row) =>
    wrapText(row.label, isStacked ? width - boxRoom - 12 : width * (isNarrow ? 0.32 : 0.26), isBold(row))
  )
  const nameRoom = isStacked ? -14 : roomOf(labels, true)
  const figures = isNarrow
    ? 0
    : Math.ceil(Math.max(0, ...rows.map((row) => (isChange(row) ? textWidth(figuresOf(row)) : 0))))
  const end = width - (isStacked || boxRoom === 0 ? 0 : boxRoom + 10)
  const changes = rows.map((row) => (isChange(row) ? wrapText(row.changeText, width * (isNarrow ? 0.24 : 0.2)) : []))
  const changeRoom = roomOf(changes, boxRoom > 0)
  const changeAt = end - Math.max(changeRoom, unsaid.length > 0 ? width * (isNarrow ? 0.34 : 0.14) : 0)
  const figuresAt = changeAt - (isNarrow ? 0 : figures + 12)
  const reasonRoom = end - figuresAt
  const said = rows.map((row, at) => (isChange(row) ? changes[at]! : wrapText(row.reasonText, reasonRoom)))
  const [left, right] = [mirrored(nameRoom + 14 + pad), mirrored(figuresAt - 14 - pad)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  const scale = scaleOf(rows, options, Math.max(2, Math.floor((right - left) / 60)))
  const x = (value: number) => hundredths(left + scale.along(value) * (right - left))
  const ticksY = axisLabel.length * textLineHeight + 14
  const top = ticksY + 10
  const boxX = (at: number) => mirrored(width - boxRoom + (at + 0.5) * yearStep)
  let y = top
  let lineY: number | null = null
  const [arrows, others]: [Arrow[], Unsaid[]] = [[], []]
  for (const [at, row] of rows.entries()) {
    if (!isChange(row) && lineY === null) {
      lineY = y + 5
      y += 10
    }
    const [name, words] = [labels[at]!.length * textLineHeight, said[at]!.length * textLineHeight]
    const height = isStacked ? name + Math.max(words, textLineHeight) + 12 : Math.max(rowHeight, name + 7, words + 7)
    const nameY = isStacked ? y + 4 + name / 2 : y + height / 2
    const placed: PlacedRow = {
      ...{ key: row.key, label: labels[at]!, said: said[at]!, isBold: isBold(row), top: y, height, nameY },
      y: isStacked ? y + 6 + name + Math.max(words, textLineHeight) / 2 : nameY,
      boxes: (row.years ?? []).map((box, i) => ({ ...box, x: boxX(i), y: nameY })),
    }
    if (isChange(row)) {
      const [x1, x2] = [x(row.start), x(row.end)]
      arrows.push({ ...placed, row, x1, x2, isShort: Math.abs(x2 - x1) < 13 })
    } else
      others.push({
        ...placed,
        dots: row.figures
          .filter(({ value }) => options.scale === 'linear' || value > 0)
          .map(({ value, ...figure }) => ({
            ...{ ...figure, key: row.key, y: placed.y },
            x: Math.max(left, Math.min(right, x(value))),
          })),
      })
    y += height
  }
  return {
    ...{ axisLabel, left, right, ticksY, top, arrows, unsaid: others, lineY, foot: y + 2, height: y + 6 },
    ...{ nameX: mirrored(0), changeX: mirrored(changeAt), reasonX: mirrored(figuresAt) },
    figuresX: isNarrow ? null : mirrored(figuresAt),
    yearHeads: years.map(({ timePeriod }, i) => ({ text: formatYear(timePeriod).slice(-2), x: boxX(i) })),
    ticks: scale.ticks.map(({ value, text }) => ({ text, x: x(value) })),
  }
}

/** Of all arrows, and of what stands without one and is in no doubt. */
function scaleOf(rows: readonly Row[], options: ChangeOptions, count: number): ChangeScale {
  const changes = rows.flatMap((row) => {
    if (isChange(row)) return [row]
    const sound = row.figures.filter(({ value, isFlagged }) => !isFlagged && (options.scale === 'linear' || value > 0))
    const ends = { label: row.label, key: row.key, startPeriod: options.startPeriod, endPeriod: options.endPeriod }
    return sound.map(({ value }) => ({ ...ends, start: value, end: value }))
  })
  return changeScale(changes, options, count)
}

const isBold = (row: Row) => row.isMine === true || (isChange(row) && (row.slot > 0 || row.tone === 'whole'))

/** From the first to the last figure, in the order of time whichever way the text runs. */
export const figuresOf = ({ startText, endText }: ChangeRow) => `\u2066${startText} → ${endText}\u2069`

const roomOf = (texts: readonly string[][], bold: boolean) =>
  Math.ceil(Math.max(0, ...texts.flat().map((line) => textWidth(line, bold))))

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
