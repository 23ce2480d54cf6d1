import type { Wording } from '../wording.ts'

/** The names of series by code, in the reader's language. */
export type SeriesNames = ReadonlyMap<string, string>

/** What a column is called by its key where it stands alone, as in a list of columns: `VOLUNTEERS.2020` with its series. */
export function columnHead(key: string, { say, year, isolate }: Wording, series: SeriesNames): string {
  const [code, ofYear] = key.split('.')
  if (ofYear)
    return say('head.series_year', { series: isolate(series.get(code!) ?? code!), year: year(Number(ofYear)) })
  if (/^\d{4}$/.test(key)) return year(Number(key))
  return say(`head.${key as 'name' | 'series' | 'change' | 'rank' | 'spark'}`)
}
