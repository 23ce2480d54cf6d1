import * as Plot from '@observablehq/plot'
import { type ArrowsLayout, boxSize, type PlacedRow } from './arrowsLayout.ts'
import { quietText } from './axisText.ts'
import type { ChangeOptions } from './changeOptions.ts'
import { type MissingSign, strokes } from './missingSymbols.ts'

type Box = PlacedRow['boxes'][number]

const half = boxSize / 2
const ring = 5.5

/**
 * A square for each year with a figure, hollow where it is in doubt, and a ring with the sign of the reason where there is
 * none. One path a kind: a group has hundreds of them.
 */
export function yearBoxes(layout: ArrowsLayout, { document = globalThis.document }: ChangeOptions): Plot.Markish[] {
  const boxes = [...layout.arrows, ...layout.unsaid].flatMap((row) => row.boxes)
  if (boxes.length === 0) return []
  const isMissing = ({ state }: Box) => state !== 'given' && state !== 'flagged'
  const of = (state: Box['state']) => boxes.filter((box) => box.state === state)
  const missing = boxes.filter(isMissing)
  const paths = [
    { d: of('given').map(squareOf(half)), fill: 'var(--line-0)', stroke: 'none', width: 0 },
    { d: of('flagged').map(squareOf(half - 1)), fill: 'none', stroke: 'var(--warn)', width: 2 },
    { d: missing.map(ringOf), fill: 'none', stroke: 'var(--edge)', width: 1 },
    { d: missing.map(signOf), fill: 'none', stroke: 'var(--ink-soft)', width: 1.2 },
  ]
  return [
    Plot.text(layout.yearHeads, {
      ...{ x: 'x', y: () => layout.ticksY, text: 'text' },
      ...quietText,
      className: 'years',
    }),
    () => {
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
      group.setAttribute('class', 'year-boxes')
      for (const { d, fill, stroke, width } of paths.filter(({ d }) => d.length > 0)) {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
        for (const [name, value] of Object.entries({ d: d.join(''), fill, stroke, 'stroke-width': width }))
          path.setAttribute(name, String(value))
        group.append(path)
      }
      return group
    },
  ]
}

const squareOf =
  (reach: number) =>
  ({ x, y }: Box) =>
    `M${tenths(x - reach)},${tenths(y - reach)}h${2 * reach}v${2 * reach}h${-2 * reach}z`

const ringOf = ({ x, y }: Box) =>
  `M${tenths(x - ring)},${tenths(y)}a${ring},${ring},0,1,0,${2 * ring},0a${ring},${ring},0,1,0,${-2 * ring},0`

const signOf = ({ x, y, state }: Box) =>
  strokes[state as MissingSign]
    .map(
      (stroke) =>
        `M${stroke.map(([dx, dy]) => `${tenths(x + dx * (ring - 1))},${tenths(y + dy * (ring - 1))}`).join('L')}`
    )
    .join('')

const tenths = (pixels: number) => Math.round(pixels * 10) / 10
