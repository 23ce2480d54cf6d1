import type { LeftOut, SeriesView, ShownTable } from '../../structure/shownTable.ts'
import { rankingRefusal } from '../rankingRefusal.ts'
import { sayTolerance } from '../sayTolerance.ts'
import { isSummed } from './footRows.ts'
import { isRankable } from './tableColumns.ts'
import type { TableParts } from './tableParts.ts'

type NotedParts = Pick<ShownTable, 'left' | 'foot' | 'columns'>

/** What must be said of a table as a whole: what is left out and why, how ranks are meant or why there are none. */
export function tableNotes({ left, foot, columns }: NotedParts, parts: TableParts): string[] {
  const { say, comparable, reader, views } = parts
  const { wording } = reader
  const grounds = (comparable?.grounds ?? [])
    .slice(0, mostGrounds)
    .map(({ code }) => wording.say(`ground.${code}`))
    .join(wording.say('list.semicolon'))
  return [
    ...(Object.keys(left) as (keyof LeftOut)[])
      .filter((reason) => left[reason] > 0)
      .map((reason) => say(`left.${reason}`, { n: left[reason], grounds })),
    ...(columns.some(({ kind }) => kind === 'rank') ? views.flatMap((of) => rankNote(of, parts)) : []),
    ...(foot.length > 0 && isSummed(parts) ? [say('foot.sum_no_trend')] : []),
  ]
}

const mostGrounds = 3

function rankNote({ view, series }: SeriesView, { say, reader: { wording }, ranks, selection }: TableParts): string[] {
  const name = wording.isolate(series.name)
  const year = wording.year(selection.endPeriod)
  const n = view.lines.length
  const refusal = rankingRefusal(view, series)
  if (refusal && refusal !== 'too_few')
    return [say('rank.refused', { series: name, why: wording.say(`trend.not_ranked.${refusal}`, { n, total: n }) })]
  const known = ranks?.[series.series]
  if (!isRankable({ view, series }) || known?.refused === 'too_few')
    return [say('rank.too_few', { series: name, year })]
  if (!known) return []
  if (known.refused) return [say('rank.refused', { series: name, why: wording.say('trend.not_ranked.not_comparable') })]
  return [say('rank.note', { series: name, year, n: known.n, tolerance: sayTolerance(known.tolerance!, wording) })]
}
