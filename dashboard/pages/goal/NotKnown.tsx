import type { GoalFigures } from '../../../data/structure/goalEvidence.ts'
import { useWords } from '../../messages/words.ts'
import { useGoalSay } from './goalWords.ts'

/** Goals for which no figure of volunteers by country and year was found anywhere. */
const withoutVolunteerFigure = ['2', '7', '8']

/** What these series leave open. */
export function NotKnown({ figures }: { figures: GoalFigures }) {
  const say = useGoalSay()
  const { wording } = useWords()
  const { goal, areas, areasWithFigure, startPeriod, endPeriod } = figures
  return (
    <ul className="goal-text">
      {withoutVolunteerFigure.includes(goal) && <li>{wording.say('goal.no_volunteer_figure', { goal })}</li>}
      <li>
        {say('unknown.areas', {
          n: wording.number(areas - areasWithFigure),
          areas: wording.number(areas),
          years: wording.years(startPeriod, endPeriod),
        })}
      </li>
      <li>{say('unknown.cause')}</li>
    </ul>
  )
}
