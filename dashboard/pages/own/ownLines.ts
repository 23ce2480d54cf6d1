import type { OwnRow } from '../../../data/own/understand.ts'
import { type DimensionCodes, dimensionCodes, listedCodes } from '../../../data/structure/dimensionCodes.ts'
import type { Line } from '../../../data/structure/line.ts'

/** Rows of a file, in their order, as lines: what charts and comparison are made of. `survey` is what the file is called. */
export function ownLines(rows: Iterable<OwnRow>, { dataset, survey }: { dataset: string; survey: string }): Line[] {
  const lines: Line[] = []
  let before = ''
  for (const row of rows) {
    const { series, refArea, timePeriod, obsValue, obsStatus, missingReason, source, comment } = row
    const key = [series, refArea, ...listedCodes(row)].join(' ')
    if (key !== before) {
      const codes = dimensionCodes(row) as DimensionCodes
      lines.push({ dataset, series, refArea, ...codes, cells: [], change: noChange })
    }
    before = key
    const { timeDetail, originalValue, lower, upper } = row
    lines.at(-1)!.cells.push({
      ...{ timePeriod, obsValue, obsStatus, missingReason, flags: [], source, survey, comment, timeDetail },
      ...{ originalValue, lower, upper, measureValue: obsValue, noMeasureReason: null },
    })
  }
  return lines
}

const noChange = { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'no_measure' } as const
