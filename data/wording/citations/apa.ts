import type { Wording } from '../wording.ts'
import { type Work, yearOf } from './work.ts'

/** A reference as the American Psychological Association writes it, its fixed words in the reader's language. */
export function apa({ title, source, product, release, address, accessed }: Work, wording: Wording): string {
  const { say, isolate } = wording
  const said = {
    title: isolate(title),
    year: wording.year(yearOf({ release })),
    product,
    release: isolate(release),
    address: isolate(address),
    accessed: wording.date(accessed),
  }
  if (!source) return say('citation.apa.page', said)
  return say('citation.apa', {
    ...said,
    publisher: isolate(source.publisher.replace(/\.$/, '')),
    source: isolate([source.title, source.version].join(say('list.comma'))),
  })
}
