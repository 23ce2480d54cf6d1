import { Link } from 'wouter'
import { goals } from '../../../data/structure/codelists.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { ChosenAreas } from './ChosenAreas.tsx'
import { GoalActs } from './GoalActs.tsx'
import { GoalFolded } from './GoalFolded.tsx'
import { GoalPicture } from './GoalPicture.tsx'
import { goalFinding } from './goalFinding.ts'
import { useGoalSay } from './goalWords.ts'
import { shownInYear } from './useGoal.ts'

/** One Goal: one of its series in every country and region, who is silent, and folded all that is linked to it. */
export function OneGoal({ goal }: { goal: string }) {
  const say = useGoalSay()
  const { wording, language } = useWords()
  const { selection, shown: asked, isWaiting, problems, choose } = useAddressSelection()
  const { series, areas, group } = asked
  const model = useAnswer(api.models.goal.queryOptions({ language, goal, series, areas, group }))
  const { name, colour } = model.goal
  const hand = model.shown && shownInYear(model, model.shown, { selection: asked, choose })
  const label = wording.say('label.goal', { goal })
  useTitle(wording.pair(label, name))
  return (
    <article className="one-goal-page">
      <AddressProblems problems={[...problems, ...model.problems]} />
      <div className="goal-head">
        <GoalSwatch colour={colour} />
        <div>
          <Neighbours goal={goal} />
          <h1>{wording.beside([label, name])}</h1>
        </div>
      </div>
      <div className={isWaiting ? 'goal-body stale' : 'goal-body'} aria-busy={isWaiting}>
        {hand ? <GoalPicture hand={hand} finding={goalFinding(hand, { say, wording })} /> : <p>{say('trend.none')}</p>}
        <ChosenAreas {...{ model, selection, choose }} total={asked.areas.length} />
        <GoalFolded model={model} hand={hand} />
      </div>
      <GoalActs {...{ model, label }} />
    </article>
  )
}

/** All Goals, the one before, the one after. */
function Neighbours({ goal }: { goal: string }) {
  const say = useGoalSay()
  const { wording, dir } = useWords()
  const at = goals.indexOf(goal as (typeof goals)[number])
  const [back, on] = dir === 'rtl' ? ['›', '‹'] : ['‹', '›']
  const near = (other: string | undefined, text: string) =>
    other && (
      <Link href={`/goals/${other}`} aria-label={wording.say('label.goal', { goal: other })}>
        {text}
      </Link>
    )
  return (
    <p className="goal-near">
      {near(goals[at - 1], `${back} ${goals[at - 1]}`)}
      <Link href="/goals">{say('all')}</Link>
      {near(goals[at + 1], `${goals[at + 1]} ${on}`)}
    </p>
  )
}
