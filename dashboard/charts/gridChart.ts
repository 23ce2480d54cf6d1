import { escaped } from '../../data/wording/escaped.ts'
import { isolateText } from './isolateText.ts'
import { legendRows } from './legendRows.ts'
import { textLineHeight, textSize, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

export interface GridCell {
  /** From none, which is a dotted frame, to the strongest of five. */
  shade: 0 | 1 | 2 | 3 | 4 | 5
  text: string
  /** Shapes beside the number, where there is room. */
  marks?: readonly GridMark[]
}

export type GridMark = 'square' | 'diamond' | 'ring'

export interface GridRow {
  label: string
  cells: readonly GridCell[]
  /** Stands apart from the rows above it. */
  isTotal?: boolean
}

export interface GridOptions {
  width: number
  /** Of the room; rows become as high as it lets them. */
  height?: number | undefined
  dir: 'ltr' | 'rtl'
  sentence: string
  columns: readonly { text: string; colour: string }[]
  /** What shades and shapes mean. */
  legend: readonly { shade?: GridCell['shade']; mark?: GridMark; text: string }[]
}

const headHeight = 24
const rowHeight = 26
const leastRowHeight = 17
const totalGap = 6
/** Narrower than this, a row's name stands above its cells. */
const narrow = 600

/** How high the grid is, in a room of this height where one is given. */
export function gridHeight(rows: readonly GridRow[], options: GridOptions): number {
  return layoutOf(rows, options).height
}

/** Rows by columns of the same few for all, shade and number in every cell: the source of an SVG. */
export function gridChart(rows: readonly GridRow[], options: GridOptions): string {
  const { width, dir, columns, sentence } = options
  const { height, legend, head, labelWidth, cell, row, isNarrow, tops } = layoutOf(rows, options)
  const isRtl = dir === 'rtl'
  const left = (x: number, wide: number) => rounded(isRtl ? width - x - wide : x)
  const text = (said: string, { x, y, size = textSize, anchor = 'start', fill = 'var(--ink)', weight = 400 }: Said) => {
    const turned = isRtl && anchor !== 'middle' ? 'end' : anchor
    const at = rounded(isRtl ? width - x : x)
    return `<text x="${at}" y="${rounded(y)}" font-size="${rounded(size)}" text-anchor="${turned}" font-weight="${weight}" fill="${fill}">${escaped(isolateText([said], dir))}</text>`
  }
  const box = (shade: GridCell['shade'], { x, y, wide, high }: Box) =>
    `<rect x="${left(x, wide)}" y="${rounded(y)}" width="${rounded(wide)}" height="${rounded(high)}" ${
      shade === 0
        ? 'fill="var(--paper)" stroke="var(--edge)" stroke-dasharray="1 3"'
        : `fill="var(--heat-${shade})" stroke="var(--line)"`
    }/>`
  const sign = (mark: GridMark, { x, y, fill }: { x: number; y: number; fill: string }) => {
    const at = `transform="translate(${rounded(isRtl ? width - x : x)},${rounded(y)})"`
    const colour = mark === 'ring' ? `fill="none" stroke="${fill}"` : `fill="${fill}"`
    return `<path ${at} d="${signs[mark]}" ${colour}/>`
  }
  const parts = [
    ...legend.flatMap(({ shade, mark, lines, x, y }) => [
      ...(shade === undefined ? [] : [box(shade, { x: x - keyWidth / 2, y: y - 6, wide: keyWidth, high: 11 })]),
      ...(mark ? [sign(mark, { x, y, fill: 'var(--ink)' })] : []),
      ...lines.map((line, n) =>
        text(line, {
          ...{ x: shade === undefined && !mark ? x - keyWidth / 2 : x + keyWidth / 2 + 5 },
          ...{ y: y + 5 + n * textLineHeight, fill: 'var(--ink-soft)' },
        })
      ),
    ]),
    ...columns.flatMap(({ text: said, colour }, at) => {
      const x = labelWidth + (at + 0.5) * cell
      return [
        `<rect x="${left(x - cell / 2 + 1, cell - 2)}" y="${head}" width="${rounded(cell - 2)}" height="4" fill="${escaped(colour)}"/>`,
        text(said, { x, y: head + 18, anchor: 'middle', weight: 600 }),
      ]
    }),
    ...rows.flatMap(({ label, cells, isTotal }, at) => {
      const top = tops[at]!
      const cellTop = isNarrow ? top + nameHeight : top
      const high = row - 2
      const room = isNarrow ? width : labelWidth - 8
      const weight = isTotal ? 650 : 400
      const wrapped = isNarrow ? [label] : wrapText(label, room, isTotal)
      // Where there is no room for its lines a name is smaller, never cut.
      const lines = wrapped.length * lineHeight <= high ? wrapped : [label]
      const widest = Math.max(...lines.map((line) => textWidth(line, isTotal)))
      const size = Math.min(textSize, (textSize * room) / widest)
      const middle = isNarrow ? top + 15 : top + high / 2 + size * 0.35
      return [
        ...lines.map((line, n) =>
          text(line, { x: 0, y: middle + (n - (lines.length - 1) / 2) * lineHeight, size, weight })
        ),
        ...cells.flatMap(({ shade, text: said, marks = [] }, column) => {
          const x = labelWidth + column * cell
          const numberSize = Math.min(textSize, high - 2, (textSize * (cell - 3)) / textWidth(said))
          const number = textWidth(said)
          const shown = cell >= number + marks.length * markStep + 8 ? marks : []
          const start = x + (cell - number - shown.length * markStep) / 2
          const fill = inkOn[shade]!
          return [
            box(shade, { x: x + 1, y: cellTop, wide: cell - 2, high }),
            text(said, {
              ...{ x: start + number / 2, y: cellTop + high / 2 + numberSize * 0.35, size: numberSize },
              ...{ anchor: 'middle' as const, fill },
            }),
            ...shown.map((mark, n) =>
              sign(mark, { x: start + number + (n + 0.6) * markStep, y: cellTop + high / 2, fill })
            ),
          ]
        }),
      ]
    }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(sentence)}" direction="ltr">${parts.join('')}</svg>`
}

interface Said {
  x: number
  y: number
  size?: number
  anchor?: 'start' | 'middle'
  fill?: string
  weight?: number
}

interface Box {
  x: number
  y: number
  wide: number
  high: number
}

const signs: Record<GridMark, string> = {
  square: 'M-3 -3H3V3H-3Z',
  diamond: 'M0 -4L4 0L0 4L-4 0Z',
  ring: 'M3 0A3 3 0 1 1 -3 0A3 3 0 1 1 3 0Z',
}
const markStep = 9
const lineHeight = 15
/** Of a key of the legend. */
const keyWidth = 16
/** Of the line of a name above its cells. */
const nameHeight = 20

const inkOn = ['var(--ink)', 'var(--ink)', 'var(--ink)', 'var(--on-heat-3)', 'var(--on-heat-4)', 'var(--on-heat-4)']

function layoutOf(rows: readonly GridRow[], { width, height: room, columns, legend: entries }: GridOptions) {
  const isNarrow = width < narrow
  const longest = Math.max(0, ...rows.map(({ label, isTotal }) => textWidth(label, isTotal)))
  const labelWidth = isNarrow ? 0 : Math.min(longest + 12, width * 0.3)
  // Placed from the left: what is drawn is turned about as a whole.
  const { entries: legend, height: above } = legendRows(
    entries.map((entry) => ({ ...entry, r: keyWidth / 2 })),
    width,
    'ltr'
  )
  const head = legend.length > 0 ? above + 4 : 0
  const top = head + headHeight + 2
  const gaps = rows.some(({ isTotal }) => isTotal) ? totalGap : 0
  const name = isNarrow ? nameHeight : 0
  const lines = isNarrow
    ? 1
    : Math.max(1, ...rows.map((one) => wrapText(one.label, labelWidth - 8, one.isTotal).length))
  const usual = Math.max(rowHeight, lines * lineHeight + 4)
  const fitting = room === undefined ? usual : (room - top - gaps) / Math.max(1, rows.length) - name
  const row = Math.max(leastRowHeight, Math.min(Math.max(usual, 2 * rowHeight), fitting))
  const tops = rows.map(({ isTotal }, at) => top + at * (row + name) + (isTotal ? totalGap : 0))
  return {
    ...{ legend, head, labelWidth, row, tops, isNarrow },
    cell: (width - labelWidth) / Math.max(1, columns.length),
    height: Math.ceil(top + rows.length * (row + name) + gaps),
  }
}

const rounded = (value: number) => Math.round(value * 10) / 10
