import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearch } from 'wouter'
import { readAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../api.ts'
import { ChoiceList } from '../../filters/ChoiceList.tsx'
import { Popover } from '../../filters/Popover.tsx'
import { pageRelease } from '../../frame/pageRelease.ts'
import { useWords } from '../../messages/words.ts'
import { parseRawSearch } from '../../rawSearch.ts'
import { AddressProblems } from '../AddressProblems.tsx'
import { Failed } from '../Failed.tsx'
import { PageActs } from '../PageActs.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { useTitle } from '../useTitle.ts'
import { RelationView } from './RelationView.tsx'
import { say } from './relationWords.ts'

/** One movement's volunteers beside a Goal's score: what goes together, with every caution against calling it cause. */
export function RelationPage() {
  const { say: sayFrame, wording, language } = useWords()
  const text = useSearch()
  const [path, navigate] = useLocation()
  const { selection, problems } = readAddress(text)
  const [goal = '3'] = selection.goal
  const goals = useQuery(api.goals.list.queryOptions({ language }))
  const relation = useQuery({
    ...api.relation.ofGoal.queryOptions({ language, goal }),
    placeholderData: keepPreviousData,
  })
  const volunteers = useQuery(api.series.byCode.queryOptions({ language, series: 'VOLUNTEERS' }))
  const score = useQuery(api.series.byCode.queryOptions({ language, series: 'SDG_INDEX_GOAL_SCORE' }))
  const queries = [goals, relation, volunteers, score]
  const failed = queries.find(({ error }) => error)
  const nameOf = (code: string) => goals.data?.find((known) => known.goal === code)?.name ?? ''
  const known = { series: undefined, areas: undefined, release: pageRelease() }
  useTitle(say('title'))
  return (
    <>
      <AddressProblems problems={problems} search={parseRawSearch(text)} known={known} />
      <section className="filters" aria-label={sayFrame('filters.label')}>
        <Popover label={wording.say('parameter.goal')} value={`${goal} ${nameOf(goal)}`}>
          {(close) => (
            <ChoiceList
              label={wording.say('parameter.goal')}
              choices={(goals.data ?? []).map(({ goal: code, name }) => ({ code, label: `${code} ${name}` }))}
              chosen={goal}
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
      {failed?.error ? (
        <Failed error={failed.error} retry={() => void failed.refetch()} />
      ) : relation.data && volunteers.data && score.data && goals.data ? (
        <RelationView
          relation={relation.data}
          volunteers={volunteers.data}
          score={score.data}
          goalName={nameOf(goal)}
        />
      ) : (
        <Skeleton />
      )}
      <p>
        <Link href={`/goals/${goal}`}>{say('toGoal', { goal })}</Link>
      </p>
      <PageActs code={`relation-${goal}`} title={`${say('title')}: ${goal} ${nameOf(goal)}`} />
    </>
  )
}
