import { type ChangeOptions, type ChangeRow, onScale } from './changeOptions.ts'
import { changeScale } from './changeScale.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

export interface Arrow {
  key: string
  row: ChangeRow
  label: string[]
  change: string[]
  top: number
  height: number
  y: number
  /** Where the first and the last figure stand. */
  x1: number
  x2: number
  /** Too near each other for a head: the end is a dot. */
  isShort: boolean
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
  /** Where names begin, and where both figures and the change do, each at the reader's starting side of its words. */
  nameX: number
  figuresX: number | null
  changeX: number
}

const narrow = 600
const rowHeight = 25
const pad = 10

/** A row for each with its name at the reader's starting side, its change at the other; values grow to the right in every language. */
export function arrowsLayout(given: readonly ChangeRow[], options: ChangeOptions): ArrowsLayout {
  const { width, dir } = options
  const isNarrow = width < narrow
  const rows = onScale(given, options)
  const mirrored = (x: number) => (dir === 'rtl' ? width - x : x)
  const axisLabel = wrapText(options.label, width)
  const labels = rows.map((row) => wrapText(row.label, width * (isNarrow ? 0.32 : 0.26), isBold(row)))
  const changes = rows.map(({ changeText }) => wrapText(changeText, width * (isNarrow ? 0.24 : 0.2)))
  const nameRoom = roomOf(labels, true)
  const changeRoom = roomOf(changes, false)
  const figures = isNarrow ? 0 : Math.ceil(Math.max(0, ...rows.map((row) => textWidth(figuresOf(row)))))
  const changeAt = width - changeRoom
  const figuresAt = changeAt - (isNarrow ? 0 : figures + 12)
  const [left, right] = [mirrored(nameRoom + 14 + pad), mirrored(figuresAt - 14 - pad)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  const scale = changeScale(rows, options, Math.max(2, Math.floor((right - left) / 60)))
  const x = (value: number) => hundredths(left + scale.along(value) * (right - left))
  const ticksY = axisLabel.length * textLineHeight + 14
  const top = ticksY + 10
  let y = top
  const arrows = rows.map((row, i): Arrow => {
    const height = Math.max(rowHeight, Math.max(labels[i]!.length, changes[i]!.length) * textLineHeight + 7)
    const [x1, x2] = [x(row.start), x(row.end)]
    const ends = { x1, x2, isShort: Math.abs(x2 - x1) < 13 }
    const arrow = {
      key: row.key,
      row,
      label: labels[i]!,
      change: changes[i]!,
      top: y,
      height,
      y: y + height / 2,
      ...ends,
    }
    y += height
    return arrow
  })
  return {
    ...{ axisLabel, left, right, ticksY, top, arrows, foot: y + 2, height: y + 6, nameX: mirrored(0) },
    ...{ changeX: mirrored(changeAt), figuresX: isNarrow ? null : mirrored(figuresAt) },
    ticks: scale.ticks.map(({ value, text }) => ({ text, x: x(value) })),
  }
}

export const isBold = ({ slot, isMine }: ChangeRow) => slot > 0 || isMine === true

/** From the first to the last figure, in the order of time whichever way the text runs. */
export const figuresOf = ({ startText, endText }: ChangeRow) => `\u2066${startText} → ${endText}\u2069`

const roomOf = (texts: readonly string[][], bold: boolean) =>
  Math.ceil(Math.max(0, ...texts.flat().map((line) => textWidth(line, bold))))

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
