import { scaleValues, tickWidth, withinPeriod, wordAxis } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { hasValue } from './cutLine.ts'
import type { Box } from './freePlace.ts'
import { type Legend, legendRows } from './legendRows.ts'
import type { Strip } from './missingCells.ts'
import { signEntries } from './signsOf.ts'
import { textLineHeight } from './textWidth.ts'
import { axisOf, type ValueAxis } from './valueAxis.ts'
import { wrapText } from './wrapText.ts'

/** More panels than a reader can take in; the caller says how many lines are in the table only. */
export const mostPanels = 60

export interface MultiplesLayout {
  height: number
  /** Those that have a panel. */
  lines: ChartLine[]
  /** Of each line: one for all, or its own. */
  axes: ValueAxis[]
  axisLabel: string[]
  /** The frame of each line, and its title in lines of text. */
  panels: Box[]
  titles: string[][]
  legend: Legend
}

/** A single row of crosses, under the years of each panel. */
export const panelStrip: Strip = { top: 29, rowHeight: 0, mostRows: 1 }
const gap = 26
const ticks = { linear: 2, log: 4 }
const leastPanelWidth = 150

/** The heights of a panel's frame: where its chart is not bounded, and within what a bounded one may change it. */
const usualFrame = 84
const [leastFrame, mostFrame, step] = [48, 160, 4]

/**
 * How a grid of small charts shares out its place. One of a bounded height has as many panels as have room, the first of
 * them, and says so.
 */
export function multiplesLayout(allLines: readonly ChartLine[], options: ChartOptions): MultiplesLayout {
  const all = panelLines(allLines, options)
  const { height: most, words } = options
  if (most === undefined) return laidOut(all, options, usualFrame)
  const withFirst = (count: number, frame: number) => {
    const label = count < all.length ? words.some(options.label, count, all.length) : options.label
    return laidOut(all.slice(0, count), { ...options, label }, frame)
  }
  let count = all.length
  while (count > 1 && withFirst(count, leastFrame).height > most) count--
  let frame = leastFrame
  while (frame < mostFrame && withFirst(count, frame + step).height <= most) frame += step
  return withFirst(count, frame)
}

/** As many columns as fit, all panels alike, in the reader's direction. */
function laidOut(lines: ChartLine[], options: ChartOptions, frameHeight: number): MultiplesLayout {
  const { width, dir, words } = options
  const isOwn = options.panelScale === 'own'
  const common = axisOf(scaleValues(lines), options, ticks)
  // Of one line alone no figure leaves the others no room: it goes up from zero.
  const axes = lines.map((line) => (isOwn ? axisOf(scaleValues([line]), { measure: options.measure }, ticks) : common))
  const tickRoom = Math.max(0, ...axes.map((axis) => tickWidth(axis, options))) + 20
  const [marginLeft, panelLeft] = isOwn ? [0, tickRoom] : [tickRoom, 0]
  const most = Math.floor((width - marginLeft) / (leastPanelWidth + panelLeft / 2))
  const columns = Math.max(1, Math.min(6, lines.length, most))
  const panelWidth = (width - marginLeft) / columns
  const titles = lines.map(({ label }) => wrapText(label, panelWidth - panelLeft - gap + 8, true))
  const axisLabel = wrapText(isOwn ? words.ownScales(options.label) : wordAxis(common, options), width)
  const legend = legendRows(signEntries(lines, words), width, dir)
  const marginTop = axisLabel.length * textLineHeight + 10
  const above = Math.max(0, ...titles.map((title) => title.length)) * textLineHeight + 14
  const below = lines.some(({ cells }) => !cells.every(hasValue)) ? panelStrip.top + 9 : panelStrip.top - 8
  const rowHeight = above + frameHeight + below
  const panels = lines.map((_, i) => {
    const column = dir === 'rtl' ? columns - 1 - (i % columns) : i % columns
    const left = marginLeft + column * panelWidth + panelLeft
    const top = marginTop + Math.floor(i / columns) * rowHeight + above
    return { left, right: left + panelWidth - panelLeft - gap, top, bottom: top + frameHeight }
  })
  const rows = Math.ceil(lines.length / columns)
  const height = Math.round(marginTop + rows * rowHeight + (legend.height > 0 ? legend.height + 14 : 4))
  return { height, lines, axes, axisLabel, panels, titles, legend }
}

/** The height that small charts of these lines will have at this width. */
export function multiplesHeight(lines: readonly ChartLine[], options: ChartOptions): number {
  return multiplesLayout(lines, options).height
}

/** The lines that get a panel, in grey: sixty colours tell nobody apart. */
function panelLines(lines: readonly ChartLine[], options: ChartOptions): ChartLine[] {
  return withinPeriod(lines.slice(0, mostPanels), options).map((line) => ({ ...line, slot: 0 }))
}
