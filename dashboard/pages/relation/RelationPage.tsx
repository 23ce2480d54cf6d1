import { Link, useLocation } from 'wouter'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { ChoiceList } from '../../filters/ChoiceList.tsx'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'
import { PageActs } from '../acts/PageActs.tsx'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { RelationView } from './RelationView.tsx'
import { useRelationSay } from './relationWords.ts'

/** One movement's volunteers beside a Goal's score: what goes together, with every caution against calling it cause. */
export function RelationPage() {
  const say = useRelationSay()
  const { say: sayFrame, wording, language } = useWords()
  const [path, navigate] = useLocation()
  const { selection, shown, isWaiting, problems } = useAddressSelection()
  const [goal = '3'] = shown.goal
  const [goals, relation, volunteers, score] = useAnswers(
    api.goals.list.queryOptions({ language }),
    api.relation.ofGoal.queryOptions({ language, goal }),
    api.series.byCode.queryOptions({ language, series: 'VOLUNTEERS' }),
    api.series.byCode.queryOptions({ language, series: 'SDG_INDEX_GOAL_SCORE' })
  )
  const [chosen = '3'] = selection.goal
  const nameOf = (code: string) => goals.find((known) => known.goal === code)?.name ?? ''
  useTitle(say('title'))
  return (
    <>
      <AddressProblems problems={problems} />
      <section className="filters" aria-label={sayFrame('filters.label')}>
        <Popover label={wording.say('parameter.goal')} value={`${chosen} ${nameOf(chosen)}`}>
          {(close) => (
            <ChoiceList
              label={wording.say('parameter.goal')}
              choices={goals.map(({ goal: code, name }) => ({ code, label: `${code} ${name}` }))}
              chosen={chosen}
              onChoose={(code) => {
                navigate(`${path}?goal=${code}`)
                close()
              }}
            />
          )}
        </Popover>
      </section>
      <h1 className="title">
        {say('title')}
        <small>
          {goal} {nameOf(goal)}
        </small>
      </h1>
      <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
        <RelationView {...{ relation, volunteers, score }} goalName={nameOf(goal)} />
      </div>
      <p>
        <Link href={`/goals/${goal}`}>{say('toGoal', { goal })}</Link>
      </p>
      <PageActs code={`relation-${goal}`} title={`${say('title')}: ${goal} ${nameOf(goal)}`} />
    </>
  )
}
