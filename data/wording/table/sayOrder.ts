import type { Selection } from '../../structure/selection.ts'
import type { Reader } from '../reader.ts'
import type { Wording } from '../wording.ts'
import type { SeriesNames } from './columnHead.ts'

/** The order of the rows in words. */
export function sayOrder(
  { sort }: Pick<Selection, 'sort'>,
  { wording }: Pick<Reader, 'wording'>,
  names: SeriesNames
): string {
  const { say } = wording
  if (sort.length === 0) return say('sort.default')
  const said = sort.map((sortKey) => {
    const key = sayKey(sortKey.replace('-', ''), wording, names)
    return say(sortKey.startsWith('-') ? 'sort.descending' : 'sort.ascending', { key })
  })
  return said.join(say('list.semicolon'))
}

function sayKey(key: string, { say, year, isolate }: Wording, names: SeriesNames): string {
  const [code, ofYear] = key.split('.')
  if (ofYear) return say('sort.series_year', { series: isolate(names.get(code!) ?? code!), year: year(Number(ofYear)) })
  if (/^\d{4}$/.test(key)) return say('sort.year', { year: year(Number(key)) })
  return say(`sort.${key as 'name' | 'series' | 'change'}`)
}
