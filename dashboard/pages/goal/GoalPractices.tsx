import { Link } from 'wouter'
import type { GoalModel } from '../../../api/models/goalModel.ts'
import { useWords } from '../../messages/words.ts'
import { useGoalSay } from './goalWords.ts'

/** Practices for the Goal by title and place; their page has figures, cautions and sources. */
export function GoalPractices({ goal, practices }: { goal: string; practices: GoalModel['practices'] }) {
  const say = useGoalSay()
  const { wording } = useWords()
  return (
    <>
      <ul className="goal-text">
        {practices.map(({ practice, title, place, timePeriod }) => (
          <li key={practice}>
            <Link href={`/practices?goal=${goal}#${practice}`}>{title}</Link>{' '}
            <small>{wording.beside([place ?? '', wording.year(timePeriod)])}</small>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/practices?goal=${goal}`}>{say('practices.all', { n: practices.length })}</Link>
      </p>
    </>
  )
}
