import { Link } from 'wouter'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { useGoalSay } from './goalWords.ts'

/** Practices for the Goal by title and place; their page has figures, cautions and sources. */
export function GoalPractices({ goal }: { goal: string }) {
  const say = useGoalSay()
  const { language, wording } = useWords()
  const data = useAnswer(api.practices.list.queryOptions({ language, goal: [goal] }))
  if (data.length === 0) return null
  return (
    <section className="goal-part">
      <h2>{say('practices.heading')}</h2>
      <ul className="goal-text">
        {data.map(({ practice, title, place, timePeriod }) => (
          <li key={practice}>
            <Link href={`/practices?goal=${goal}#${practice}`}>{title}</Link>{' '}
            <small>{[place, wording.year(timePeriod)].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/practices?goal=${goal}`}>{say('practices.all', { n: data.length })}</Link>
      </p>
    </section>
  )
}
