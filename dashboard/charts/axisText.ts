import * as Plot from '@observablehq/plot'
import { isolateText } from './isolateText.ts'
import { textLineHeight, textSize } from './textWidth.ts'

/** How years, ticks and axes are written: smaller in voice than the names of lines. */
export const quietText = { fontSize: textSize, fill: 'var(--ink-soft, currentColor)' }

/** The label of the vertical axis, above all else in the chart. */
export function axisLabelMark(lines: readonly string[], dir: 'ltr' | 'rtl'): Plot.Markish {
  return Plot.text([isolateText(lines, dir)], {
    x: { value: () => 0, scale: null },
    y: { value: () => 2, scale: null },
    text: (label: string) => label,
    textAnchor: 'start',
    lineAnchor: 'top',
    lineHeight: textLineHeight / textSize,
    className: 'axis-label',
    ...quietText,
  })
}
