import { type BarRow, type BarsOptions, isNarrow, type SkylineDot } from './barsOptions.ts'
import { logAxis, logPlace, tickDecimals } from './logAxis.ts'
import { tagLevels, tagLines, widestLine } from './tagLevels.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { valueAxis } from './valueAxis.ts'
import { wrapText } from './wrapText.ts'

export interface PlacedDot extends SkylineDot {
  x: number
  y: number
}

/** A chosen one: its stem, the bracket of its band and its name. */
export interface PlacedBracket {
  key: string
  slot: number
  lines: string[]
  x: number
  stemTop: number
  /** Where the bracket stands, and its ends; without a band they are one. */
  y: number
  from: number
  to: number
  /** Where the words begin at the reader's starting side, and their upper edge. */
  textX: number
  textY: number
}

export interface Skyline {
  title: string[]
  dots: PlacedDot[]
  /** The ends of its lines, at the reader's starting side and at the other. */
  start: number
  end: number
  ticks: { text: string; y: number }[]
  /** The first and the last rank. */
  ranks: { text: string; x: number }[]
  ranksY: number
  brackets: PlacedBracket[]
  height: number
}

const bracketRoom = 10

/** Where all that may be ranked stand, best first from the reader's starting side, with the chosen named below. */
export function skylineLayout(rows: readonly BarRow[], options: BarsOptions): Skyline | null {
  const { ranked, width, dir, words, formatTick, formatRank } = options
  if (ranked.length === 0) return null
  const mirrored = (x: number) => hundredths(dir === 'rtl' ? width - x : x)
  const title = wrapText(words.skyline, width)
  const top = title.length * textLineHeight + 12
  const foot = top + (isNarrow(options) ? 56 : 66)
  const scale = heights(ranked, foot - top)
  const ticks = scale.ticks.map(({ value, decimals, up }) => ({ text: formatTick(value, decimals), y: foot - up }))
  const start = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text)))) + 14
  const rankX = (rank: number) => start + ((rank - 0.5) / ranked.length) * (width - start - 4)
  const dots = ranked.map((dot, i) => ({ ...dot, x: rankX(i + 1), y: hundredths(foot - scale.up(dot.value)) }))
  const tags = dots
    .filter(({ slot }) => slot > 0)
    .map((dot) => {
      const band = rows.find(({ key }) => key === dot.key)?.band
      const text = band ? words.band(dot.label, band.best, band.worst) : dot.label
      const bracket = band ? ([rankX(band.best) - 2, rankX(band.worst) + 2] as const) : null
      const nameLines = tagLines(text, width)
      return { dot, nameLines, x: dot.x, width: widestLine(nameLines), lines: nameLines.length, bracket }
    })
  const levels = tagLevels(tags, width)
  const ranksY = foot + 14
  const brackets = tags.map(({ dot, nameLines, bracket }, i): PlacedBracket => {
    const { level, left, linesBefore } = levels[i]!
    const y = ranksY + 14 + level * bracketRoom + linesBefore * textLineHeight
    const [from, to] = bracket ?? [dot.x, dot.x]
    return {
      ...{ key: dot.key, slot: dot.slot, lines: nameLines, x: mirrored(dot.x), stemTop: dot.y, y },
      ...{ from: mirrored(from), to: mirrored(to), textX: mirrored(left), textY: y + 6 },
    }
  })
  const tagsHeight = Math.max(
    0,
    ...levels.map(
      ({ level, linesBefore, linesInRow }) => (level + 1) * bracketRoom + (linesBefore + linesInRow) * textLineHeight
    )
  )
  return {
    ...{ title, ticks, ranksY, brackets, start: mirrored(start - 6), end: mirrored(width) },
    dots: dots.map((dot) => ({ ...dot, x: mirrored(dot.x) })),
    ranks: [
      { text: formatRank(1), x: mirrored(start) },
      ...(ranked.length > 1 ? [{ text: formatRank(ranked.length), x: mirrored(width - 4) }] : []),
    ],
    height: ranksY + 10 + tagsHeight,
  }
}

interface Heights {
  up(value: number): number
  ticks: { value: number; decimals: number; up: number }[]
}

/** By powers of ten, a zero at the foot; linear where any is below zero, which has no power. */
function heights(ranked: readonly SkylineDot[], height: number): Heights {
  const values = ranked.map(({ value }) => value)
  const powers = values.every((value) => value >= 0) ? logAxis(values, 3) : undefined
  const axis = valueAxis(values, 'value', 2)
  const floor = powers && values.includes(0) ? 12 : 0
  const up = (value: number) => {
    if (!powers) return ((value - axis.domain[0]) / (axis.domain[1] - axis.domain[0])) * height
    return value === 0 ? 0 : floor + logPlace(value, powers.domain) * (height - floor)
  }
  const ticks = powers
    ? [...(floor > 0 ? [0] : []), ...powers.ticks].map((value) => ({ value, decimals: tickDecimals(value) }))
    : axis.ticks.map((value) => ({ value, decimals: axis.decimals }))
  return { up, ticks: ticks.map((tick) => ({ ...tick, up: hundredths(up(tick.value)) })) }
}

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
