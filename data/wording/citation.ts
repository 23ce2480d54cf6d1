import type { SeriesDescription } from '../structure/series.ts'
import type { Wording } from './wording.ts'

/** What a reader saw, and when. */
export interface Cited {
  series: Pick<SeriesDescription, 'name' | 'source'>
  startPeriod: number
  endPeriod: number
  release: string
  /** The full address of the view. */
  address: string
  /** The day of reading, as 2026-11-23. */
  accessed: string
}

/** A citation as one plain sentence: the publisher first, then this product, its release, the address and the day. */
export function citation({ series, release, address, ...cited }: Cited, wording: Wording): string {
  const { publisher, title, version } = series.source
  return wording.say('citation.sentence', {
    publisher: wording.isolate(publisher),
    title: wording.isolate(title),
    version: wording.isolate(version),
    series: wording.isolate(series.name),
    years: wording.years(cited.startPeriod, cited.endPeriod),
    product: wording.say('product.name'),
    release: wording.isolate(release),
    address: wording.isolate(address),
    accessed: wording.date(cited.accessed),
  })
}
