import { textLineHeight } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** One area with its two figures; `x` may be zero, and never less. */
export interface ScatterPoint {
  key: string
  x: number
  y: number
}

export interface ScatterOptions {
  width: number
  xLabel: string
  yLabel: string
  /** What the chart says, for those who do not see it. */
  sentence: string
  dir: 'ltr' | 'rtl'
  /** Under which every point is read out. */
  timePeriod: number
  formatX(value: number): string
  formatY(value: number): string
  /** Stands in for the browser's document in tests. */
  document?: Document
}

/** The height that a scatter of points will have. */
export const scatterHeight = ({ width, yLabel, xLabel }: ScatterOptions) =>
  Math.round(
    Math.min(460, Math.max(300, width * 0.5)) +
      (wrapText(yLabel, width).length + wrapText(xLabel, width).length) * textLineHeight +
      50
  )
