import type { Cell } from '../../data/structure/line.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { hasValue } from './cutLine.ts'
import { textLineHeight, textSize, textWidth } from './textWidth.ts'

/** A mark under the axis: of a line in a year. */
export interface RailItem {
  line: ChartLine
  timePeriod: number
  title: string
  /** The cell without a figure, where that is what it marks. */
  cell?: Cell
  code: string
  /** The middle of its mark; its code follows. */
  x: number
  y: number
}

/** What is said of years apart from figures, in rows under the axis, with its name. */
export interface Rail {
  kind: 'missing' | 'review'
  items: RailItem[]
  name: string
  /** Past the last year where it fits there, else on a row of its own above. */
  nameX: number
  nameY: number
  isNameBeside: boolean
  /** Its lower edge. */
  foot: number
}

type Asked = Omit<RailItem, 'x' | 'y' | 'code'>

export const codeSize = textSize - 2
const rowHeight = 17
const markWidth = { missing: 13, review: 5 }
const narrow = 480

/** The rails of a chart, in pixels from the foot of its frame, and how far down they reach. */
export function railsOf(lines: readonly ChartLine[], options: ChartOptions, { left, right }: Ends): Rail[] {
  const { words, events, width } = options
  const missing = lines.flatMap((line) =>
    line.cells
      .filter((cell) => !hasValue(cell))
      .map((cell): Asked => {
        const title = words.missing(line.label, cell.timePeriod, cell.missingReason ?? cell.noMeasureReason)
        return { line, timePeriod: cell.timePeriod, cell, title }
      })
  )
  const reviews = (events?.at ?? []).flatMap(({ key, timePeriod, title }): Asked[] => {
    const line = lines.find((line) => line.key === key && line.cells.some((cell) => cell.timePeriod === timePeriod))
    return line ? [{ line, timePeriod, title }] : []
  })
  const place = { left, right, width }
  const first = missing.length > 0 ? [railOf('missing', missing, words.noFigure, options, { ...place, top: 26 })] : []
  const top = first[0]?.foot ?? 26
  const second =
    events && reviews.length > 0
      ? [railOf('review', reviews, events.rail ?? events.label, options, { ...place, top })]
      : []
  return [...first, ...second]
}

/** Where the first and the last year stand. */
interface Ends {
  left: number
  right: number
}

interface Place extends Ends {
  width: number
  top: number
}

// biome-ignore lint/complexity/useMaxParams: what it is, what it holds, and where.
function railOf(
  kind: Rail['kind'],
  asked: readonly Asked[],
  name: string,
  { startPeriod, endPeriod, dir }: ChartOptions,
  { left, right, width, top }: Place
): Rail {
  const years = endPeriod - startPeriod
  const slot = years > 0 ? (right - left) / years : right - left
  const xOf = (year: number) => (years > 0 ? left + (year - startPeriod) * slot : (left + right) / 2)
  const rowsBy = (isCoded: boolean) =>
    [...new Set(asked.map(({ timePeriod }) => timePeriod))].sort().map((year) => {
      const some = asked.filter(({ timePeriod }) => timePeriod === year)
      return { year, rows: inRows(some, kind, isCoded, slot) }
    })
  const coded = rowsBy(true)
  const isApart = coded.every(({ year, rows }) =>
    rows.every((row, at) => {
      const beside = coded.find((other) => other.year > year && other.year - year <= 2 && other.rows[at])
      return !beside || (widthOf(row) + widthOf(beside.rows[at]!)) / 2 <= (beside.year - year) * slot
    })
  )
  const isCoded =
    (kind === 'missing' || right - left >= narrow) && isApart && coded.every(({ rows }) => rows.length <= 2)
  const placed = isCoded ? coded : rowsBy(false)
  let reach = right
  const laid = placed.flatMap(({ year, rows }) =>
    rows.flatMap((row, at) => {
      const whole = widthOf(row)
      let x = Math.max(2, Math.min(xOf(year) - whole / 2, width - whole))
      if (year === endPeriod) reach = Math.max(reach, x + whole)
      return row.map(({ width, code, item }) => {
        const from = x
        x += width
        return { ...item, code, x: Math.round(from + markWidth[kind] / 2), row: at }
      })
    })
  )
  const nameX = Math.max(right + 24, reach + 8)
  const isNameBeside = nameX + textWidth(name) <= width
  const start = top + (isNameBeside ? 0 : textLineHeight)
  const items = laid.map(({ row, ...item }) => ({ ...item, y: start + row * rowHeight + rowHeight / 2 + 1 }))
  return {
    ...{ kind, items, name, isNameBeside },
    nameX: isNameBeside ? nameX : dir === 'rtl' ? width : 0,
    nameY: (isNameBeside ? start : top) + rowHeight / 2 + 1,
    foot: start + Math.max(...laid.map(({ row }) => row + 1)) * rowHeight + 3,
  }
}

const widthOf = (row: readonly { width: number }[]) => row.reduce((sum, { width }) => sum + width, 0)

/** The marks of a year in as many rows as they need. */
// biome-ignore lint/complexity/useMaxParams: what stands there, how it is written, and in how much room.
function inRows(asked: readonly Asked[], kind: Rail['kind'], isCoded: boolean, room: number) {
  const rows: { item: Asked; code: string; width: number }[][] = []
  let left = 0
  for (const item of asked) {
    const code = isCoded ? (item.line.code ?? '') : ''
    const width = markWidth[kind] + (code ? 3 + (textWidth(code) * codeSize) / textSize + 6 : 4)
    if (rows.length === 0 || width > left) {
      rows.push([])
      left = room - 4
    }
    rows.at(-1)!.push({ item, code, width })
    left -= width
  }
  return rows
}
