import type { ComparabilityClass } from '../structure/comparability.ts'
import type { Cell, Line, View } from '../structure/line.ts'
import { precisionOf } from '../structure/precisionOf.ts'
import type { SeriesSummary } from '../structure/series.ts'
import { lineLabels } from './lineLabel.ts'
import type { Reader } from './reader.ts'

/** The answer that a sentence is made from. */
export type ShownView = Pick<View, 'measure' | 'unitMeasure' | 'lines' | 'cut' | 'total'> & {
  /** How comparable its figures are, once that is known. */
  comparability?: ComparabilityClass | undefined
}
/** What must be known of its series. */
export type ShownSeries = Pick<SeriesSummary, 'dataset' | 'kind' | 'decimals'>

/** What the parts of a sentence share: the view, its reader, and how its lines, years and figures are said. */
export interface Telling {
  view: ShownView
  series: ShownSeries
  reader: Reader
  startPeriod: number
  endPeriod: number
  /** Few enough lines to say each of them. */
  isShort: boolean
  label(line: Line): string
  year(year: number): string
  value(value: number): string
  /** The value with the words of its unit. */
  quantity(value: number): string
  /** A figure in the measure shown, with the sign that it is a bound or the word that it is rounded. */
  figure(cell: Cell, isWithUnit?: boolean): string
}

/** Null where the view has no lines, or no year, to tell of. */
export function tellingOf(view: ShownView, series: ShownSeries, reader: Reader): Telling | null {
  const cells = view.lines[0]?.cells ?? []
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return null
  const labels = lineLabels(view.lines, reader)
  const { wording } = reader
  return {
    view,
    series,
    reader,
    startPeriod: first.timePeriod,
    endPeriod: last.timePeriod,
    isShort: view.lines.length <= 3,
    label: (line) => labels.get(line)!,
    year: wording.year,
    value: (value) => wording.value(value, view.unitMeasure, series.decimals),
    quantity: (value) => wording.quantity(value, view.unitMeasure, series.decimals),
    figure: (cell, isWithUnit = false) => {
      const said = wording[isWithUnit ? 'quantity' : 'value'](cell.measureValue!, view.unitMeasure, series.decimals)
      return wording.precise(said, precisionOf(cell))
    },
  }
}
