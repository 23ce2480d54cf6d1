import type { PracticesModel } from '../../../api/models/practicesModel.ts'
import type { Practice } from '../../../data/structure/practice.ts'
import { useWords } from '../../messages/words.ts'
import { PracticeCard } from './PracticeCard.tsx'
import { usePracticesSay } from './practicesWords.ts'

interface PracticeCardsProps {
  practices: readonly Practice[]
  goals: PracticesModel['goals']
}

/** Two rows where four stand side by side. */
const atFirst = 8
const atATime = 12

/** The first practices, and each twelve more where somebody unfolds them; a link to one of them unfolds its twelve. */
export function PracticeCards({ practices, goals }: PracticeCardsProps) {
  const say = usePracticesSay()
  const { wording } = useWords()
  const more = Math.max(0, Math.ceil((practices.length - atFirst) / atATime))
  const starts = [0, ...Array.from({ length: more }, (_, at) => atFirst + at * atATime)]
  return starts.map((start, at) => {
    const part = practices.slice(start, starts[at + 1])
    const first = start + 1
    const cards = (
      <ul key={first} className="practices">
        {part.map((practice) => (
          <li key={practice.practice}>
            <PracticeCard practice={practice} goals={goals} />
          </li>
        ))}
      </ul>
    )
    return at === 0 ? (
      cards
    ) : (
      <details key={first} className="fold">
        <summary>
          {say('part', {
            part: wording.isolate(`${wording.number(first)}–${wording.number(first + part.length - 1)}`),
            n: practices.length,
          })}
        </summary>
        {cards}
      </details>
    )
  })
}
