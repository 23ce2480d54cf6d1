import type { SymbolType } from 'd3'
import type { MissingReason } from '../../data/structure/codelists.ts'
import type { Cell } from '../../data/structure/line.ts'

type Stroke = readonly (readonly [x: number, y: number])[]

const cross: Stroke[] = [
  [
    [-0.7, -0.7],
    [0.7, 0.7],
  ],
  [
    [-0.7, 0.7],
    [0.7, -0.7],
  ],
]
const square: Stroke = [
  [-0.65, -0.65],
  [0.65, -0.65],
  [0.65, 0.65],
  [-0.65, 0.65],
  [-0.65, -0.65],
]

/** A reason, or that there is a figure and only its measure cannot be had. */
export type MissingSign = MissingReason | 'no_measure'

/** Strokes in a ring of radius 1, one sign a reason, so that kinds of missing are told apart without colour. */
export const strokes: Record<MissingSign, readonly Stroke[]> = {
  no_measure: [
    [
      [-0.25, 0],
      [0.25, 0],
    ],
  ],
  not_reported: cross,
  no_figure_here: [
    [
      [-1, 0],
      [1, 0],
    ],
  ],
  outside_period: [
    [
      [0, -0.7],
      [0.65, 0.5],
      [-0.65, 0.5],
      [0, -0.7],
    ],
  ],
  outside_release: [
    [
      [-0.35, -0.8],
      [-0.35, 0.8],
    ],
    [
      [0.35, -0.8],
      [0.35, 0.8],
    ],
  ],
  cannot_exist: [
    [
      [-0.7, 0.7],
      [0.7, -0.7],
    ],
  ],
  in_another: [
    [
      [0, 1],
      [0, -0.8],
    ],
    [
      [-0.5, -0.1],
      [0, -0.8],
      [0.5, -0.1],
    ],
  ],
  suppressed: [square],
  set_aside: [
    [
      [0, -0.8],
      [0.8, 0],
      [0, 0.8],
      [-0.8, 0],
      [0, -0.8],
    ],
  ],
}

/** The sign of a reason inside its ring. */
export const missingSymbol = (reason: MissingSign): SymbolType => ({
  draw(path, area) {
    const reach = Math.sqrt(area / Math.PI)
    for (const [[x, y] = [0, 0], ...others] of strokes[reason]) {
      path.moveTo(x * reach, y * reach)
      for (const [toX, toY] of others) path.lineTo(toX * reach, toY * reach)
    }
  },
})

export const signOfMissing = (cell?: Pick<Cell, 'missingReason' | 'noMeasureReason'>): MissingSign =>
  cell?.missingReason ?? (cell?.noMeasureReason ? 'no_measure' : 'no_figure_here')
