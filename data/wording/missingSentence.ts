import type { Line } from '../structure/line.ts'
import { canHaveFigure } from './claimSentence.ts'
import { describeComment } from './describeComment.ts'
import { someOf } from './someOf.ts'
import type { Telling } from './telling.ts'

/**
 * Who has no figure in the last year, why, and what the last one was: at most three, and how many others. Where no
 * figure can exist is said only of lines that a reader can have chosen one by one.
 */
export function missingSentence(telling: Telling): string | null {
  const { reader, view, year, endPeriod } = telling
  const isChosen = view.lines.length <= mostChosen
  const missing = view.lines
    .filter(({ cells }) => cells.at(-1)!.obsValue === null)
    .filter((line) => isChosen || canHaveFigure(line))
  if (missing.length === 0) return null
  const first = [...missing.filter(lastGiven), ...missing.filter((line) => !lastGiven(line))].slice(0, 3)
  const items = first.map((line) => missingItem(line, telling))
  return reader.wording.say('trend.missing', {
    year: year(endPeriod),
    items: someOf(items, reader.wording, missing.length),
  })
}

function missingItem(line: Line, { reader, isShort, series, ...telling }: Telling): string {
  const { wording } = reader
  const cell = line.cells.at(-1)!
  const label = telling.label(line)
  const last = lastGiven(line)
  // Other years need no list beside a last figure of one of them.
  const comment = last && cell.comment?.startsWith('years_published') ? null : cell.comment
  const reason = comment ? describeComment(comment, reader) : wording.say(`missing.${cell.missingReason!}`)
  // In a short telling the last figure has just been said; of an event there is no last figure.
  if (!last || isShort || series.kind === 'event') return wording.say('trend.missing.bare', { label, reason })
  const [value, year] = [telling.value(last.measureValue!), telling.year(last.timePeriod)]
  return wording.say('trend.missing.last', { label, reason, value, year })
}

const lastGiven = (line: Line) => line.cells.findLast((cell) => cell.measureValue !== null)

/** As many lines as have a colour of their own. */
const mostChosen = 8
