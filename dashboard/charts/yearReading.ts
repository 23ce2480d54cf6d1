import type { Frame } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { hasValue } from './cutLine.ts'
import { spreadLabels } from './spreadLabels.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { labelGap, type TrendLayout } from './trendLayout.ts'
import { wrapText } from './wrapText.ts'

/** What a line says of one year, where its name stands. */
export interface YearLabel {
  line: ChartLine
  /** Name and figure, or the reason why there is none. */
  lines: string[]
  y: number
  /** Where its figure stands; null where it has none. */
  pointY: number | null
}

/** All that a chart says of one year. */
export interface YearReading {
  timePeriod: number
  /** Where the year stands. */
  x: number
  /** “in 2019”, over the labels. */
  head: string
  headY: number
  /** Where the labels start. */
  labelX: number
  /** From the highest. */
  labels: YearLabel[]
}

export interface ReadChart {
  lines: readonly ChartLine[]
  layout: Pick<TrendLayout, 'marginRight' | 'labels'>
  frame: Frame
  options: ChartOptions
}

const headHeight = 22

/** Of each line its figure in one year, or the reason in words why there is none. */
export function figuresIn(lines: readonly ChartLine[], timePeriod: number, { format, words }: ChartOptions) {
  return lines.map((line) => {
    const cell = line.cells.find((one) => one.timePeriod === timePeriod)
    const value = cell && hasValue(cell) ? cell.measureValue : null
    const reason = cell ? (cell.missingReason ?? cell.noMeasureReason) : null
    const mark = cell && cell.flags.length > 0 ? ' ⚑' : ''
    return { line, value, figure: value === null ? words.reason(reason) : format(value) + mark }
  })
}

/** The labels at the ends of lines as they take the figures of one year; none where names stand under the chart. */
export function yearReading({ lines, layout, frame, options }: ReadChart, timePeriod: number): YearReading {
  const room = layout.marginRight - labelGap
  const named = layout.labels.length > 0 ? lines : []
  const said = figuresIn(named, timePeriod, options).map(({ line, value, figure }): YearLabel => {
    const last = line.cells.findLast(hasValue)
    const pointY = value === null ? null : frame.y(value)
    // Who has no figure keeps near its last one; who has none at all stands lowest.
    return {
      line,
      lines: besideName(line.label, figure, room),
      pointY,
      y: pointY ?? (last ? frame.y(last.measureValue) : frame.bottom),
    }
  })
  const spread = spreadLabels(
    said.map(({ y, lines }) => ({ at: y, height: lines.length * textLineHeight })),
    [frame.top - 10 + headHeight, frame.bottom + 8]
  )
  const labels = said.map((label, at) => ({ ...label, y: spread[at]! })).sort((a, b) => a.y - b.y)
  const [first] = labels
  return {
    ...{
      timePeriod,
      labels,
      x: frame.x(timePeriod),
      labelX: frame.right + labelGap,
      head: options.words.inYear(timePeriod),
    },
    headY: first ? first.y - (first.lines.length * textLineHeight) / 2 - headHeight / 2 : frame.top - 10,
  }
}

/** On one line where there is room, else below the name. */
function besideName(name: string, figure: string, room: number): string[] {
  const whole = `${name} ${figure}`
  return textWidth(whole, true) <= room ? [whole] : [...wrapText(name, room, true), ...wrapText(figure, room, true)]
}
