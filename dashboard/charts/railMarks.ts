import * as Plot from '@observablehq/plot'
import type { SymbolType } from 'd3'
import { quietText } from './axisText.ts'
import type { Frame } from './chartFrame.ts'
import type { ChartOptions } from './chartLine.ts'
import { isolateText } from './isolateText.ts'
import { painted, placed } from './lineMarks.ts'
import { missingMarks } from './missingMarks.ts'
import { codeSize, type Rail } from './rails.ts'

/** What took place in a year: unlike any sign of a figure. */
export const eventSymbol: SymbolType = {
  draw(path, area) {
    const reach = Math.sqrt(area / Math.PI)
    path.moveTo(0, -reach)
    path.lineTo(0, reach)
  },
}

/** The rails under a frame: marks in their lines' colours, with codes, and what each rail holds at its end. */
export function railMarks(rails: readonly Rail[], { left, right, bottom }: Frame, options: ChartOptions) {
  const at = ({ items }: Rail) => items.map((item) => ({ ...item, y: bottom + item.y }))
  const of = (kind: Rail['kind']) => rails.filter((rail) => rail.kind === kind).flatMap(at)
  const anchor = ({ isNameBeside }: Rail) => (options.dir === 'rtl' && !isNameBeside ? 'end' : 'start')
  return [
    Plot.link(rails, {
      ...{ x1: flat(() => left - 14), x2: flat(() => right + 14) },
      ...{ y1: flat(({ foot }) => bottom + foot), y2: flat(({ foot }) => bottom + foot) },
      ...{ stroke: 'var(--line, #ddd)', className: 'rails' },
    }),
    missingMarks(of('missing'), options),
    Plot.dot(of('review'), {
      ...{ ...placed, symbol: eventSymbol, r: 5.5, stroke: painted, strokeWidth: 3.5 },
      ...{ title: 'title', className: 'events' },
    }),
    ...(['missing', 'review'] as const).map((kind) =>
      Plot.text(of(kind), {
        ...{ ...placed, dx: kind === 'missing' ? 8 : 5, text: 'code', textAnchor: 'start' },
        ...{ fontSize: codeSize, fill: 'var(--ink, currentColor)', className: 'codes' },
      })
    ),
    ...(['start', 'end'] as const).map((textAnchor) =>
      Plot.text(
        rails.filter((rail) => anchor(rail) === textAnchor),
        {
          ...{ x: { value: 'nameX', scale: null }, y: flat(({ nameY }) => bottom + nameY) },
          ...{ text: ({ name }: Rail) => isolateText([name], options.dir), textAnchor, className: 'rail-names' },
          ...quietText,
        }
      )
    ),
  ]
}

const flat = (value: (rail: Rail) => number) => ({ value, scale: null })
