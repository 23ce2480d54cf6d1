import * as Plot from '@observablehq/plot'
import { quietText } from './axisText.ts'
import { type Frame, wordTick } from './chartFrame.ts'
import type { ChartOptions } from './chartLine.ts'
import type { ValueAxis } from './valueAxis.ts'

export const quietRule = { stroke: 'var(--ink-soft, currentColor)' }
export const dashed = { strokeDasharray: '4 3' }
const pixels = <Datum>(value: (datum: Datum) => number) => ({ value, scale: null })

interface Rule {
  left: number
  right: number
  at: number
}

const rules = (each: readonly Rule[], options: Plot.LinkOptions): Plot.Markish =>
  Plot.link(each, {
    x1: pixels(({ left }: Rule) => left),
    x2: pixels(({ right }: Rule) => right),
    y1: pixels(({ at }: Rule) => at),
    y2: pixels(({ at }: Rule) => at),
    strokeWidth: 1,
    ...options,
  })

/** Rules at these values across every frame. */
export const valueRules = (frames: readonly Frame[], values: readonly number[], options: Plot.LinkOptions) =>
  rules(
    frames.flatMap(({ left, right, y }) => values.map((value) => ({ left, right, at: y(value) }))),
    options
  )

export const footRules = (frames: readonly Frame[]) =>
  rules(
    frames.map(({ left, right, bottom }) => ({ left, right, at: bottom })),
    { ...quietRule, className: 'foot' }
  )

/** The scale in words, left of these frames. */
export function tickMarks(frames: readonly Frame[], axis: ValueAxis, options: ChartOptions): Plot.Markish {
  const ticks = frames.flatMap(({ left, y }) => axis.ticks.map((tick) => ({ tick, x: left - 10, y: y(tick) })))
  return Plot.text(ticks, {
    x: { value: 'x', scale: null },
    y: { value: 'y', scale: null },
    text: ({ tick }: { tick: number }) => wordTick(tick, axis, options),
    textAnchor: 'end',
    className: 'ticks',
    ...quietText,
  })
}
