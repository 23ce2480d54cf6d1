import { claimSentence } from './claimSentence.ts'
import { flaggedItems } from './flaggedSentence.ts'
import { isFoundBySurvey } from './kindLabel.ts'
import { lineSentence } from './lineSentence.ts'
import { missingSentence } from './missingSentence.ts'
import type { Reader } from './reader.ts'
import { type ShownSeries, type ShownView, type Telling, tellingOf } from './telling.ts'

/**
 * What areas beside each other show in the last year of the period: what may be claimed of it, from how many surveys
 * the figures come, who has none, and which are flagged.
 */
export function compareSentence(view: ShownView, series: ShownSeries, reader: Reader): string {
  const telling = tellingOf(view, series, reader)
  if (!telling) return reader.wording.say('trend.no_lines')
  const claim = telling.isShort ? [lineSentence(telling)] : claimSentence(telling)
  return reader.wording.sentences([...claim, surveys(telling), missingSentence(telling), flaggedLast(telling)])
}

function surveys({ view, series, reader: { wording }, year, endPeriod }: Telling): string | null {
  if (!isFoundBySurvey(series)) return null
  const sources = view.lines.flatMap((line) => line.cells.at(-1)!.source ?? [])
  const n = new Set(sources).size
  return n > 1 ? wording.say('compare.surveys', { year: year(endPeriod), n }) : null
}

function flaggedLast(telling: Telling): string | null {
  const items = flaggedItems(telling, (cell) => cell.timePeriod === telling.endPeriod)
  return items && telling.reader.wording.say('compare.flagged', { items })
}
