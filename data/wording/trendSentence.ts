import { claimSentence } from './claimSentence.ts'
import { cutSentence } from './cutSentence.ts'
import { flaggedSentence } from './flaggedSentence.ts'
import { lineSentence } from './lineSentence.ts'
import { missingSentence } from './missingSentence.ts'
import type { Reader } from './reader.ts'
import { type ShownSeries, type ShownView, tellingOf } from './telling.ts'

/**
 * What a trend shows, in a few short sentences made from its lines and nothing else: what the lines say, who has no
 * figure in the last year and why, what is flagged, what is cut.
 */
export function trendSentence(view: ShownView, series: ShownSeries, reader: Reader): string {
  const telling = tellingOf(view, series, reader)
  if (!telling) return reader.wording.say('trend.no_lines')
  const claim = telling.isShort ? [lineSentence(telling)] : claimSentence(telling)
  return reader.wording.sentences([...claim, missingSentence(telling), flaggedSentence(telling), cutSentence(telling)])
}
