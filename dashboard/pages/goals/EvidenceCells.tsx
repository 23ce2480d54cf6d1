import { bases, goals } from '../../../data/structure/codelists.ts'
import type { EvidenceCount, EvidenceRow } from '../../../data/structure/goalEvidence.ts'
import { useWords, type Words } from '../../messages/words.ts'
import { say } from './goalsWords.ts'
import { shapes } from './shapes.ts'

/** The cells of one row: how many series by basis, as shapes to see and as words to hear. */
export function EvidenceCells({ row, isAreas }: { row: EvidenceRow; isAreas: boolean }) {
  const words = useWords()
  const { language, say: sayFrame } = words
  return row.counts.map((count, at) => {
    const goal = goals[at]!
    if (count[3] === 0)
      return (
        <td key={goal}>
          <span aria-hidden="true">–</span>
          <span className="unseen">{say('none')}</span>
        </td>
      )
    const href = isAreas ? `goals/${goal}?areas=${row.code}` : `goals?group=${row.code}`
    const ofAreas = isAreas ? '' : sayFrame('coverage.of', { n: count[3], m: row.areas })
    return (
      <td key={goal}>
        <a href={`/${language}/${href}`} aria-label={spoken(row, { goal, count, ofAreas, words })}>
          {bases.map((basis, place) =>
            count[place] ? (
              <span key={basis} className={basis}>
                {shapes[basis]}
                {count[place]}
              </span>
            ) : null
          )}
          {ofAreas && <small>{ofAreas}</small>}
        </a>
      </td>
    )
  })
}

interface Spoken {
  goal: string
  count: EvidenceCount
  ofAreas: string
  words: Words
}

/** “Kenya, Goal 13: tagged by the publisher 1, by field of the programme 3.” Joined by hand: there are thousands. */
function spoken({ name }: EvidenceRow, { goal, count, ofAreas, words: { wording } }: Spoken): string {
  const parts = bases.flatMap((basis, at) => (count[at] ? `${wording.say(`basis.${basis}`)}: ${count[at]}` : []))
  const of = ofAreas && `${say('areas')}: ${ofAreas}`
  return [name, wording.say('label.goal', { goal }), ...parts, of].filter(Boolean).join(wording.say('list.semicolon'))
}
