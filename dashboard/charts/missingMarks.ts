import * as Plot from '@observablehq/plot'
import { quietText } from './axisText.ts'
import type { ChartOptions } from './chartLine.ts'
import { painted, placed } from './lineMarks.ts'
import type { MissingCell } from './missingCells.ts'

/** A cross for each missing year, in its line's colour; past the last row, how many more there are. */
export function missingMarks(
  missing: readonly MissingCell[],
  mostRows: number,
  { words }: ChartOptions
): Plot.Markish[] {
  const past = missing.filter(({ row }) => row >= mostRows)
  return [
    Plot.dot(
      missing.filter(({ row }) => row < mostRows),
      {
        ...placed,
        symbol: 'times',
        r: 3.5,
        stroke: painted,
        strokeWidth: 1.75,
        title: ({ line, cell }: MissingCell) =>
          words.missing(line.label, cell.timePeriod, cell.missingReason ?? cell.noMeasureReason),
        className: 'missing',
      }
    ),
    Plot.text(
      past.filter(({ row }) => row === mostRows),
      {
        ...placed,
        text: ({ x }: MissingCell) => `+${past.filter((other) => other.x === x).length}`,
        className: 'more-missing',
        ...quietText,
      }
    ),
  ]
}
