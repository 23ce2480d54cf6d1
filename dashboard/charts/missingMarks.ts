import * as Plot from '@observablehq/plot'
import type { Cell } from '../../data/structure/line.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { painted, placed } from './lineMarks.ts'
import { missingSymbol, signOfMissing } from './missingSymbols.ts'

interface Missing {
  line: ChartLine
  cell?: Cell
  x: number
  y: number
}

/** A ring for each year without a figure, in its line's colour, with the sign of the reason. */
export function missingMarks(missing: readonly Missing[], { words }: ChartOptions): Plot.Markish[] {
  const signOf = ({ cell }: Missing) => signOfMissing(cell)
  const signs = [...new Set(missing.map(signOf))]
  return [
    Plot.dot(missing, {
      ...placed,
      r: 5.5,
      stroke: painted,
      strokeWidth: 1,
      fill: 'var(--paper, white)',
      title: ({ line, cell }: Missing) =>
        words.missing(line.label, cell!.timePeriod, cell!.missingReason ?? cell!.noMeasureReason),
      className: 'missing',
    }),
    ...signs.map((sign) =>
      Plot.dot(
        missing.filter((each) => signOf(each) === sign),
        {
          ...{ ...placed, symbol: missingSymbol(sign), r: 4.4, stroke: painted },
          ...{ strokeWidth: 1.3, className: 'missing-signs' },
        }
      )
    ),
  ]
}
