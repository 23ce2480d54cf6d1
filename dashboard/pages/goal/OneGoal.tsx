import { Link } from 'wouter'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { AreaFilter } from '../../filters/AreaFilter.tsx'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { wholeInventory } from './citizenScience.ts'
import { GoalBody } from './GoalBody.tsx'
import { useGoalSay } from './goalWords.ts'

/** More tables than these are read better one after the other. */
const mostAreas = 6

/** One Goal: what is linked to it, what that says of the areas chosen, and what is not known. */
export function OneGoal({ goal }: { goal: string }) {
  const say = useGoalSay()
  const { wording, language, say: sayFrame } = useWords()
  const { selection, shown, isWaiting, problems, choose } = useAddressSelection()
  const areas = shown.areas.slice(0, mostAreas)
  const [goals, figures] = useAnswers(
    api.goals.list.queryOptions({ language }),
    api.goals.figures.queryOptions({ language, goal, areas: [...areas, wholeInventory] })
  )
  const { name, title, colour } = goals.find((one) => one.goal === goal)!
  const label = wording.say('label.goal', { goal })
  useTitle(`${label}: ${name}`)
  return (
    <>
      <AddressProblems problems={problems} />
      <p className="goal-back">
        <Link href="/goals">{say('all')}</Link>
      </p>
      <h1 className="title">
        <GoalSwatch colour={colour} /> {label} · {name}
        <small>{title}</small>
      </h1>
      <section className="filters goal-areas" aria-label={sayFrame('filters.label')}>
        <AreaFilter selection={selection} otherwise={say('areas.none')} shownNames={figures.names} choose={choose} />
      </section>
      {shown.areas.length > areas.length && <p className="hint">{say('areas.more', { n: areas.length })}</p>}
      <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
        <GoalBody figures={figures} asked={{ areas, sort: shown.sort }} selection={shown} choose={choose} />
      </div>
    </>
  )
}
