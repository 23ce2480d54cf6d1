import { scaleValues, tickWidth, withinPeriod, wordAxis } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { hasValue, type ValueCell } from './cutLine.ts'
import { type Legend, type LegendEntry, legendRows } from './legendRows.ts'
import { signOfMissing } from './missingSymbols.ts'
import { type Rail, railsOf } from './rails.ts'
import { signEntries } from './signsOf.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { axisOf, type ValueAxis } from './valueAxis.ts'
import { wrapText } from './wrapText.ts'

/** How a trend chart shares out its place. */
export interface TrendLayout {
  height: number
  marginTop: number
  marginRight: number
  marginBottom: number
  marginLeft: number
  rails: Rail[]
  axis: ValueAxis
  /** The label of the vertical axis, above it. */
  axisLabel: string[]
  /** Labels beside the lines' ends, in lines of text; empty where they are listed under the chart. */
  labels: EndLabel[]
  legend: Legend
}

export interface EndLabel {
  line: ChartLine
  last: ValueCell
  lines: string[]
}

const narrow = 480
/** Where no line has a figure, only the events of a year stand above the axis. */
const emptyFrame = 36

/** Where everything of a trend chart stands. Pure and without chart code, so that a page can reserve the height before that is loaded. */
export function trendLayout(lines: readonly ChartLine[], options: ChartOptions): TrendLayout {
  const { width, dir, words } = options
  const labels = endLabels(lines, options)
  const beside = labels !== null
  const legend = legendRows(
    [...lineEntries(lines, options, beside), ...signEntries(lines, words), ...eventEntries(options)],
    width,
    dir
  )
  const axis = axisOf(scaleValues(lines, options.context), options, { linear: 5, log: 8 })
  const axisLabel = wrapText(wordAxis(axis, options), width)
  const marginLeft = tickWidth(axis, options) + 18
  const marginRight = beside ? labelGap + Math.max(figureRoom(labels, options), ...labels.map(labelWidth)) + 4 : 18
  const rails = railsOf(lines, options, { left: marginLeft, right: width - marginRight })
  const marginTop = axisLabel.length * textLineHeight + 14
  const marginBottom = (rails.at(-1)?.foot ?? 25) + (legend.height > 0 ? legend.height + 14 : 4)
  const needed = (labels ?? []).reduce((sum, label) => sum + label.lines.length * textLineHeight, 0)
  const natural = options.height ?? Math.max(220, Math.min(380, width * 0.38))
  const isShown = options.context?.length || lines.some(({ cells }) => cells.some(hasValue))
  const frame = isShown ? Math.max(natural, needed) : emptyFrame
  return {
    height: Math.round(marginTop + frame + marginBottom),
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    rails,
    axis,
    axisLabel,
    labels: labels ?? [],
    legend,
  }
}

/** The height that a trend chart will have at this width. */
export function trendHeight(lines: readonly ChartLine[], options: ChartOptions): number {
  return trendLayout(withinPeriod(lines, options), options).height
}

/** Between the last year and the labels: room for a point, and for a leader from it. */
export const labelGap = 24

export function labelWidth({ lines }: EndLabel): number {
  return Math.max(...lines.map((line) => textWidth(line, true)))
}

/** Labels beside the lines, at most two lines of text each where the chart is narrow; null where they would not fit. */
function endLabels(lines: readonly ChartLine[], options: ChartOptions): EndLabel[] | null {
  const room = labelRoom(options)
  const labels: EndLabel[] = []
  for (const line of lines) {
    const last = line.cells.filter(hasValue).at(-1)
    if (last) labels.push({ line, last, lines: wrapText(wordLabel(line, last, options), room, true) })
  }
  const tooLong = labels.some((label) => label.lines.length > 2 || labelWidth(label) > room)
  return options.width < narrow && tooLong ? null : labels
}

const labelRoom = ({ width }: ChartOptions) => (width < narrow ? width * 0.28 : Math.max(140, width * 0.19))

/** So that a name can take the figure of a year that is pointed at, beside it where it may be so wide. */
function figureRoom(labels: readonly EndLabel[], options: ChartOptions): number {
  if (options.width < narrow) return 0
  const widths = labels.flatMap(({ line: { label, cells } }) =>
    cells.filter(hasValue).map(({ measureValue }) => textWidth(`${label} ${options.format(measureValue)}`, true))
  )
  return Math.max(0, ...widths.filter((width) => width <= labelRoom(options)))
}

function wordLabel(line: ChartLine, last: ValueCell | undefined, { endPeriod, words }: ChartOptions): string {
  return last && last.timePeriod < endPeriod ? words.endsEarly(line.label, last.timePeriod) : line.label
}

/** Lines that no label names: all of them where labels do not fit, and those without any value. */
function lineEntries(lines: readonly ChartLine[], options: ChartOptions, beside: boolean): LegendEntry[] {
  return lines.flatMap((line) => {
    const last = line.cells.filter(hasValue).at(-1)
    if (last && beside) return []
    return [
      {
        mark: last ? ('line' as const) : ('missing' as const),
        sign: signOfMissing(line.cells[0]),
        slot: line.look ? null : line.slot,
        key: line.key,
        text: wordLabel(line, last, options),
      },
    ]
  })
}

function eventEntries({ events }: ChartOptions): LegendEntry[] {
  return events ? [{ mark: 'event', slot: null, text: events.label }] : []
}
