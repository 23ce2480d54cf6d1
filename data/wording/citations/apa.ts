import type { Wording } from '../wording.ts'
import { authorsOf, datasetsOf, type Work, yearOf } from './work.ts'

/** A reference as the American Psychological Association writes it, its fixed words in the reader's language. */
export function apa(work: Work, wording: Wording): string {
  const { title, sources, product, release, address, accessed } = work
  const { say, isolate } = wording
  const said = {
    title: isolate(title),
    year: wording.year(yearOf(work)),
    product,
    release: isolate(release),
    address: isolate(address),
    accessed: wording.date(accessed),
  }
  if (sources.length === 0) return say('citation.apa.page', said)
  return say('citation.apa', {
    ...said,
    publisher: authorsOf(work)
      .map((author) => isolate(author.replace(/\.$/, '')))
      .join(say('list.semicolon')),
    source: datasetsOf(work).map(isolate).join(say('list.semicolon')),
  })
}
