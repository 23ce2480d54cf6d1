import { flags, missingReasons, obsStatuses } from '../../data/structure/codelists.ts'
import type { Line } from '../../data/structure/line.ts'
import { useWords } from '../messages/words.ts'
import type { Explained } from './cellNotes.ts'

/** What the marks and reasons in a table mean: those that occur in it, and no others. */
export function MarksLegend({ lines }: { lines: readonly Line[] }) {
  const { say, wording } = useWords()
  const cells = lines.flatMap((line) => line.cells)
  const terms: Explained[] = [
    ...flags
      .filter((flag) => cells.some((cell) => cell.flags.includes(flag)))
      .map((flag) => ({ term: `⚑ ${wording.say(`flag.${flag}`)}`, meaning: wording.say(`flag.${flag}.explained`) })),
    ...obsStatuses
      .filter((status) => status !== 'A' && cells.some((cell) => cell.obsStatus === status && cell.obsValue !== null))
      .map((status) => ({ term: status, meaning: wording.say(`status.${status}`) })),
    ...missingReasons
      .filter((reason) => cells.some((cell) => cell.missingReason === reason))
      .map((reason) => ({
        term: `– ${wording.say(`missing.${reason}`)}`,
        meaning: wording.say(`missing.${reason}.explained`),
      })),
  ]
  if (terms.length === 0) return null
  return (
    <details className="marks">
      <summary>{say('table.marks')}</summary>
      <dl>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
