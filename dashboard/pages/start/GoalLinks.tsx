import { Link } from 'wouter'
import { goals as goalCodes } from '../../../data/structure/codelists.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { useStartSay } from './startWords.ts'

/** The seventeen Goals by number and name. */
export function GoalLinks() {
  const say = useStartSay()
  const { language, wording } = useWords()
  const goals = useAnswer(api.goals.list.queryOptions({ language }))
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{say('goals')}</h2>
      <ol className="start-goals">
        {goalCodes.map((goal) => {
          const known = goals.find((one) => one.goal === goal)
          return (
            <li key={goal}>
              <Link href={`/goals/${goal}`}>
                {known && <GoalSwatch colour={known.colour} />}
                <span>
                  {wording.say('label.goal', { goal })} <small>{known?.name}</small>
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
