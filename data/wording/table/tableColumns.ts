import { fewestRanked } from '../../structure/profile.ts'
import type { ColumnKind, SeriesView, ShownColumn } from '../../structure/shownTable.ts'
import { rankableIn, rankingRefusal } from '../rankingRefusal.ts'
import { formOf, seriesWithUnit, type TableParts } from './tableParts.ts'

/** Every column that a table could have, in the usual order. */
export function offeredColumns(parts: TableParts): ShownColumn[] {
  const { selection, views, reader, say } = parts
  const { wording } = reader
  const plain = (key: ColumnKind, head: string): ShownColumn => ({
    ...{ key, kind: key, head, group: null, series: null, timePeriod: null, unitMeasure: null, decimals: null },
  })
  const name = plain('name', wording.say(views.some(isBroken) ? 'head.line' : 'head.name'))
  const { startPeriod, endPeriod } = selection
  const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, i) => startPeriod + i)
  if (selection.across === 'series')
    return [
      name,
      ...views.flatMap((view) =>
        years.map((timePeriod): ShownColumn => {
          const { series } = view.series
          const group = seriesWithUnit(view, parts)
          const head = wording.year(timePeriod)
          return { key: `${series}.${timePeriod}`, kind: 'figure', head, group, series, timePeriod, ...formOf(view) }
        })
      ),
    ]
  const one = views.length === 1 ? views[0] : undefined
  const form = one ? formOf(one) : { unitMeasure: null, decimals: null }
  const series = one?.series.series ?? null
  return [
    name,
    ...(one ? [] : [plain('series', wording.say('head.series'))]),
    ...years.map((timePeriod): ShownColumn => {
      const head = wording.year(timePeriod)
      return { key: String(timePeriod), kind: 'figure', head, group: null, series, timePeriod, ...form }
    }),
    plain('change', wording.say('head.change')),
    plain('rank', say('head.rank', { year: wording.year(endPeriod) })),
    plain('spark', wording.say('head.spark')),
  ]
}

/**
 * The columns that the reader named, in that order, else the usual ones. A row always says whose it is: the name stands
 * first, and of several series the series cannot be hidden.
 */
export function shownColumns(offered: readonly ShownColumn[], { selection, views }: TableParts): ShownColumn[] {
  const named = selection.columns.flatMap((key) => offered.find((column) => column.key === key && key !== 'name') ?? [])
  if (named.length === 0) return offered.filter(({ kind }) => kind !== 'rank' || views.some(isRankable))
  const must = offered.filter(({ kind }) => kind === 'name' || (kind === 'series' && !selection.columns.includes(kind)))
  return [...must, ...named]
}

/** Whether a rank could be given, before it is worked out. */
export const isRankable = ({ view, series }: SeriesView) =>
  rankingRefusal(view, series) === null && rankableIn(view.lines).length >= fewestRanked

const isBroken = ({ view: { lines } }: SeriesView) => new Set(lines.map(({ refArea }) => refArea)).size < lines.length
