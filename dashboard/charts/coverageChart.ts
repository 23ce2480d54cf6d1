import { escaped } from '../../data/wording/escaped.ts'
import { isolateText } from './isolateText.ts'
import { legendRows } from './legendRows.ts'
import { textLineHeight, textSize } from './textWidth.ts'

export interface CoverageBar {
  year: string
  /** What stands in the bar: how many have a figure. */
  said: string
  /** How many of each kind, in the order of the kinds. */
  counts: readonly number[]
  isMarked?: boolean | undefined
}

export interface CoverageOptions {
  width: number
  height?: number | undefined
  dir: 'ltr' | 'rtl'
  sentence: string
  /** From the foot up: figures above zero, zeros, then each reason for none. */
  kinds: readonly { key: string; label: string }[]
  /** Whether the kinds are named below the bars. */
  hasLegend: boolean
  /** Keeps patterns of several charts in one document apart. */
  id: string
}

const few = 12
const yearHeight = 24
const usual = 210

/** How high the chart is, in a room of this height where one is given. */
export const coverageHeight = (options: CoverageOptions): number => options.height ?? usual + legendOf(options).height

/** A bar for every year, parted by kind: figures are full, what is not there is told apart by pattern. The source of an SVG. */
export function coverageChart(bars: readonly CoverageBar[], options: CoverageOptions): string {
  const { width, dir, sentence, kinds, id } = options
  const height = coverageHeight(options)
  const legend = legendOf(options)
  const foot = height - legend.height - yearHeight
  const most = Math.max(1, ...bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)))
  // Of many years there is no room for all names: every so manieth is named, from the last back.
  const every = Math.ceil(bars.length / few)
  const step = width / Math.max(1, bars.length)
  const wide = Math.min(0.15 * width, step * 0.76)
  const drawn = bars.map(({ year, said, counts, isMarked }, at) => {
    const middle = Math.round(((dir === 'rtl' ? bars.length - 1 - at : at) + 0.5) * step)
    const edge = isMarked ? 'stroke="var(--accent)" stroke-width="2"' : 'stroke="var(--line-0)"'
    const weight = isMarked ? 650 : 400
    let y = foot
    const parts = counts.map((count, kind) => {
      const tall = (count / most) * (foot - 8)
      y -= tall
      return tall === 0
        ? ''
        : `<rect x="${rounded(middle - wide / 2)}" y="${rounded(y)}" width="${rounded(wide)}" height="${rounded(tall)}" fill="${fillOf(kinds[kind]!.key, id)}" ${edge}/>`
    })
    if ((bars.length - 1 - at) % every === 0)
      parts.push(
        `<text x="${middle}" y="${foot + yearHeight - 6}" fill="var(--ink${isMarked ? '' : '-soft'})" font-weight="${weight}">${escaped(year)}</text>`
      )
    if (bars.length <= few) {
      const isOnFigures = kinds[0]?.key === 'above' && (counts[0]! / most) * (foot - 8) >= yearHeight
      const ink = isOnFigures
        ? 'fill="var(--paper)"'
        : 'fill="var(--ink)" stroke="var(--paper)" stroke-width="4" paint-order="stroke"'
      parts.push(`<text x="${middle}" y="${foot - 8}" font-weight="650" ${ink}>${escaped(said)}</text>`)
    }
    return parts.join('')
  })
  const [side, anchor] = dir === 'rtl' ? [-1, 'end'] : [1, 'start']
  const named = legend.entries.map(({ key, lines, x, y }) => {
    const middle = foot + yearHeight + y
    const words = lines.map(
      (line, n) =>
        `<text x="${x + side * (keyWidth / 2 + 5)}" y="${middle + 5 + n * textLineHeight}" text-anchor="${anchor}" fill="var(--ink-soft)">${escaped(isolateText([line], dir))}</text>`
    )
    return `<rect x="${x - keyWidth / 2}" y="${middle - 6}" width="${keyWidth}" height="13" fill="${fillOf(key, id)}" stroke="var(--line-0)"/>${words.join('')}`
  })
  const patterns = kinds.flatMap(({ key }) =>
    patternOf[key]
      ? [
          `<pattern id="${id}${key}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="${patternOf[key]}" fill="none" stroke="var(--edge)" stroke-linecap="round" stroke-width="1.2"/></pattern>`,
        ]
      : []
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(sentence)}" direction="ltr" font-size="${textSize}" text-anchor="middle"><defs>${patterns.join('')}</defs>${drawn.join('')}${named.join('')}</svg>`
}

/** How a kind fills its part, and its key. */
export const fillOf = (key: string, id: string): string =>
  key === 'above' ? 'var(--line-0)' : patternOf[key] ? `url(#${id}${key})` : 'var(--paper)'

const keyWidth = 22

const legendOf = ({ kinds, width, dir, hasLegend }: CoverageOptions) =>
  legendRows(hasLegend ? kinds.map(({ key, label }) => ({ key, text: label, r: keyWidth / 2 })) : [], width, dir)

/** A line or a dot in a square of six: none of them looks like another, in grey too. */
const patternOf: Record<string, string> = {
  not_reported: 'M0 6L6 0M-1 1L1 -1M5 7L7 5',
  no_figure_here: 'M0 3H6',
  outside_period: 'M3 3h.1',
  outside_release: 'M3 0V6',
  cannot_exist: 'M0 0H6V6H0Z',
  in_another: 'M0 0L6 6M0 6L6 0',
  suppressed: 'M0 1H6M0 4H6',
  set_aside: 'M1 0V6M4 0V6',
}

const rounded = (value: number) => Math.round(value * 10) / 10
