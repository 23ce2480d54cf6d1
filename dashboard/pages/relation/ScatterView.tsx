import { useDeferredValue } from 'react'
import { Link } from 'wouter'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import type { ViewProps } from '../explore/ExploreView.tsx'
import { RelationView } from './RelationView.tsx'
import { useRelationSay } from './relationWords.ts'

/** One movement's volunteers beside a Goal's score: what goes together, with every caution against calling it cause. */
export function ScatterView({ hand: { selection }, children }: ViewProps) {
  const say = useRelationSay()
  const { language } = useWords()
  const goal = useDeferredValue(selection.goal.at(-1) ?? '3')
  const [goals, relation, volunteers, score] = useAnswers(
    api.goals.list.queryOptions({ language }),
    api.relation.ofGoal.queryOptions({ language, goal }),
    api.series.byCode.queryOptions({ language, series: 'VOLUNTEERS' }),
    api.series.byCode.queryOptions({ language, series: 'SDG_INDEX_GOAL_SCORE' })
  )
  const nameOf = (code: string) => goals.find((known) => known.goal === code)?.name ?? ''
  return (
    <>
      <RelationView {...{ relation, volunteers, score }} goalName={nameOf(goal)} chosen={selection.areas}>
        {children}
      </RelationView>
      <p>
        <Link href={`/goals/${goal}`}>{say('toGoal', { goal })}</Link>
      </p>
    </>
  )
}
