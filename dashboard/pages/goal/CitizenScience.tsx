import type { GoalFigures } from '../../../data/structure/goalEvidence.ts'
import { useWords } from '../../messages/words.ts'
import { citizenScience } from './citizenScience.ts'
import { useGoalSay } from './goalWords.ts'

/** The projects of citizens' science that bear on the Goal: one snapshot, as its publisher counted them. */
export function CitizenScience({ figures }: { figures: GoalFigures }) {
  const say = useGoalSay()
  const { wording } = useWords()
  const found = citizenScience(figures)
  if (!found) return null
  const { year, direct, indirect, source } = found
  return (
    <section className="goal-part">
      <h3>{say('citizen.heading')}</h3>
      <p className="goal-text">{say('citizen.sentence', { year: wording.year(year), direct, indirect })}</p>
      <div className="origin">
        <p>{say('citizen.rule')}</p>
        <p>{say('series.source', { publisher: source.publisher, title: source.title })}</p>
      </div>
    </section>
  )
}
