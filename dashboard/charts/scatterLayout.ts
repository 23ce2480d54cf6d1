import type { ScatterScale } from './scatterAxis.ts'
import { textLineHeight } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** One area with its two figures. */
export interface ScatterPoint {
  key: string
  x: number
  y: number
  /** Of its colour where some are chosen; 0 or none is grey beside them. */
  slot?: number
  /** The name of one that is chosen. */
  label?: string
  /** It is in doubt: it sets no scale, and where it lies beyond one it stands at the edge with its number. */
  isFlagged?: boolean
}

export interface ScatterOptions {
  width: number
  /** Of the frame that points stand in. */
  height?: number | undefined
  xLabel: string
  yLabel: string
  /** What the chart says, for those who do not see it. */
  sentence: string
  dir: 'ltr' | 'rtl'
  /** Under which every point is read out. */
  timePeriod: number
  formatX(value: number, decimals: number): string
  formatY(value: number, decimals: number): string
  /** By powers of ten where none is named. */
  xScale?: ScatterScale
  /** From 0 to 100, as a score, where none is named. */
  yScale?: ScatterScale
  /** In place of a scale from below to above: classes from the lowest, of which `y` is the place. */
  bands?: readonly string[]
  /** Stands in for the browser's document in tests. */
  document?: Document
}

/** The height that a scatter of points will have. */
export const scatterHeight = ({ width, height, yLabel, xLabel }: ScatterOptions) =>
  Math.round(
    (height ?? Math.min(460, Math.max(300, width * 0.5))) +
      (wrapText(yLabel, width).length + wrapText(xLabel, width).length) * textLineHeight +
      50
  )
