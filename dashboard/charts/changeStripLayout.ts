import { logPlace } from './logAxis.ts'
import { swarm } from './swarm.ts'
import { tagLevels, tagLines, widestLine } from './tagLevels.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { valueAxis } from './valueAxis.ts'
import { wrapText } from './wrapText.ts'

/** How one area changed: the last figure as so many times the first, or points more. */
export interface ChangeDot {
  key: string
  label: string
  /** Of its colour; 0 is grey. */
  slot: number
  change: number
}

export interface ChangeStripOptions {
  width: number
  dir: 'ltr' | 'rtl'
  /** What the chart says, for those who do not see it. */
  sentence: string
  /** What the strip shows, with its scale; it may be said beside it instead. */
  label?: string
  /** By powers changes are ratios and 1 is none; linear they are points and 0 is none. */
  scale: 'log' | 'linear'
  /** Under which every change is read out. */
  timePeriod: number
  formatTick(change: number): string
  /** Stands in for the browser's document in tests. */
  document?: Document
}

export interface PlacedChange extends ChangeDot {
  x: number
  y: number
}

export interface ChangeStripLayout {
  height: number
  label: string[]
  r: number
  dots: PlacedChange[]
  ticks: { text: string; x: number }[]
  /** Where no change stands. */
  none: number
  top: number
  foot: number
  /** The chosen, by name; their words begin at `left` and end above `y`. */
  names: {
    key: string
    slot: number
    lines: string[]
    left: number
    y: number
    x: number
    stemTop: number
    stemFoot: number
  }[]
}

const side = 10
const mostHalf = 62
const ratios = [1, 2, 0.5, 5, 0.2, 10, 0.1, 100, 0.01, 1000, 0.001]
const closeRatios = [1, 1.5, 0.75, 1.25, 0.8, 1.1, 0.9, 1.05, 0.95]

/** Where every change stands on one scale, the chosen named above. It runs left to right in every language. */
export function changeStripLayout(given: readonly ChangeDot[], options: ChangeStripOptions): ChangeStripLayout {
  const { width, scale } = options
  const shown = given.filter(({ change }) => scale === 'linear' || change > 0)
  const dots = [...shown.filter(({ slot }) => slot > 0), ...shown.filter(({ slot }) => slot === 0)]
  const { along, wanted, none } = scaleOf(
    dots.map(({ change }) => change),
    options
  )
  const x = (change: number) => hundredths(side + along(change) * (width - 2 * side))
  const xs = dots.map(({ change }) => x(change))
  const { r, ys } = fitted(xs)
  const half = Math.max(12, ...ys.map(Math.abs)) + r + 4

  const label = options.label ? wrapText(options.label, width) : []
  const chosen = dots.filter(({ slot }) => slot > 0)
  const words = chosen.map(({ label }) => tagLines(label, width))
  const tags = words.map((lines, i) => ({
    ...{ x: xs[i]!, width: widestLine(lines), lines: lines.length, bracket: null },
  }))
  const levels = tagLevels(tags, width)
  const namesHeight = Math.max(
    0,
    ...levels.map(({ level, linesBefore, linesInRow }) => (linesBefore + linesInRow) * textLineHeight + level * 2 + 6)
  )
  const namesTop = label.length * textLineHeight + (label.length > 0 ? 8 : 2)
  const top = namesTop + namesHeight
  const middle = top + half
  const foot = middle + half
  return {
    ...{ label, r, top, foot, none: x(none), height: Math.ceil(foot + 26) },
    dots: dots.map((dot, i) => ({ ...dot, x: xs[i]!, y: hundredths(middle + ys[i]!) })),
    ticks: apart(wanted.map((change) => ({ text: options.formatTick(change), x: x(change) }))),
    names: chosen.map(({ key, slot }, i) => {
      const { level, left, linesBefore } = levels[i]!
      const y = top - 6 - level * 2 - linesBefore * textLineHeight
      return {
        ...{ key, slot, lines: words[i]!, left: hundredths(left), y, x: xs[i]!, stemTop: y + 2 },
        stemFoot: hundredths(middle + ys[i]! - r),
      }
    }),
  }
}

/** The height that a strip of changes will have. */
export const changeStripHeight = (dots: readonly ChangeDot[], options: ChangeStripOptions): number =>
  changeStripLayout(dots, options).height

/** The scale of all changes, and its ticks, the most wanted first: no change, then equal ratios either way. */
function scaleOf(changes: readonly number[], { scale, width }: ChangeStripOptions) {
  if (scale === 'log') {
    const [least, most] = [Math.min(1, ...changes), Math.max(1, ...changes)]
    const room = Math.max((most / least) ** 0.03, 1.02)
    const domain: [number, number] = [least / room, most * room]
    const within = (list: readonly number[]) => list.filter((ratio) => ratio >= domain[0] && ratio <= domain[1])
    const wanted = within(ratios).length > 2 ? within(ratios) : within(closeRatios)
    return { none: 1, along: (change: number) => logPlace(change, domain), wanted }
  }
  const { ticks } = valueAxis(changes, 'value', Math.max(2, Math.floor(width / 70)))
  const [low, high] = [Math.min(0, ...changes), Math.max(0, ...changes)]
  const pad = (high - low || 1) * 0.02
  return {
    none: 0,
    along: (change: number) => (change - low + pad) / (high - low + 2 * pad),
    wanted: ticks.filter((tick) => tick >= low && tick <= high).sort((a, b) => Math.abs(a) - Math.abs(b)),
  }
}

/** The largest circles whose swarm is not too high. */
function fitted(xs: readonly number[]) {
  const sizes = [4, 3.5, 3, 2.5, 2].map((r) => ({ r, ys: swarm(xs, 2 * r + 0.5) }))
  return sizes.find(({ r, ys }) => Math.max(0, ...ys.map(Math.abs)) + r <= mostHalf) ?? sizes.at(-1)!
}

/** Those ticks, in this order, whose words have room beside those before. */
function apart(ticks: readonly { text: string; x: number }[]) {
  const kept: { text: string; x: number }[] = []
  for (const tick of ticks)
    if (kept.every((other) => Math.abs(other.x - tick.x) > (textWidth(tick.text) + textWidth(other.text)) / 2 + 10))
      kept.push(tick)
  return kept.sort((a, b) => a.x - b.x)
}

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
