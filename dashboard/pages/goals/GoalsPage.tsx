import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { useWords } from '../../messages/words.ts'
import { AddressProblems } from '../AddressProblems.tsx'
import { Failed } from '../Failed.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { useAddressSelection } from '../useAddressSelection.ts'
import { useTitle } from '../useTitle.ts'
import { EvidenceMatrix } from './EvidenceMatrix.tsx'
import { evidenceSentence } from './evidenceSentence.ts'
import './goals.css'
import { PageActs } from '../PageActs.tsx'
import { say } from './goalsWords.ts'
import { ShapesLegend } from './ShapesLegend.tsx'

/** Where volunteering meets the Goals: what evidence there is, of whom, and on whose word it is linked. */
export function GoalsPage() {
  const { language, wording, say: sayFrame } = useWords()
  const { selection, problems, choose, search, known } = useAddressSelection()
  const groups = useQuery(api.areas.groups.queryOptions({ language }))
  const goals = useQuery(api.goals.list.queryOptions({ language }))
  const evidence = useQuery({
    ...api.goals.evidence.queryOptions({ language, group: selection.group }),
    placeholderData: keepPreviousData,
  })
  useTitle(say('title'))
  const failed = [groups, goals, evidence].find(({ error }) => error)
  return (
    <>
      <AddressProblems problems={problems} search={search} known={known} />
      <section className="filters goals-filter" aria-label={sayFrame('filters.label')}>
        <GroupFilter selection={selection} groups={groups.data} choose={choose} onOpen={() => undefined} />
      </section>
      <h1 className="title">{say('title')}</h1>
      {failed?.error ? (
        <Failed error={failed.error} retry={() => void failed.refetch()} />
      ) : !evidence.data || !goals.data ? (
        <Skeleton />
      ) : (
        <div className={evidence.isPlaceholderData ? 'stale' : undefined} aria-busy={evidence.isPlaceholderData}>
          <p className="sentence">{evidenceSentence(evidence.data, { say, sayFrame, wording })}</p>
          <ShapesLegend />
          <EvidenceMatrix evidence={evidence.data} goals={goals.data} />
          <div className="origin">
            <p>{say('scores')}</p>
            <p>{say('source', { release: wording.isolate(evidence.data.release) })}</p>
          </div>
          <PageActs code="goals" title={say('title')} />
        </div>
      )}
    </>
  )
}
