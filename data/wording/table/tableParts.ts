import type { Aggregates } from '../../structure/aggregate.ts'
import type { FoundCodes } from '../../structure/searchEntry.ts'
import type { Selection } from '../../structure/selection.ts'
import type { ComparableLines, Ranks, SeriesView } from '../../structure/shownTable.ts'
import type { Reader } from '../reader.ts'
import type { TableSay } from './tableSay.ts'

/** All that a table is made from. What is not there yet is left out of it until it is. */
export interface TableParts {
  selection: Selection
  /** In the order of the address. */
  views: readonly SeriesView[]
  /** Names the areas of all views. */
  reader: Reader
  say: TableSay
  /** By series. */
  ranks?: Readonly<Record<string, Ranks>> | undefined
  comparable?: ComparableLines | undefined
  /** What bears the words that are searched for. */
  found?: FoundCodes | undefined
  /** The groups chosen as a whole, for each series. */
  aggregates?: readonly Aggregates[] | undefined
}

/** How the figures of one series are printed. */
export const formOf = ({ view, series }: SeriesView) => ({
  unitMeasure: view.unitMeasure,
  decimals: series.decimals,
})

/** The series with the unit of what is shown of it. */
export const seriesWithUnit = ({ view, series }: SeriesView, { reader: { wording }, say }: TableParts): string =>
  say('head.series_unit', {
    series: wording.isolate(series.name),
    unit: wording.say(`unit.${view.unitMeasure}`),
  })
