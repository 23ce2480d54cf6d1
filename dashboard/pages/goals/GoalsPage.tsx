import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { EvidenceMatrix } from './EvidenceMatrix.tsx'
import { evidenceSentence } from './evidenceSentence.ts'
import './goals.css'
import { PageActs } from '../acts/PageActs.tsx'
import { useGoalsSay } from './goalsWords.ts'
import { ShapesLegend } from './ShapesLegend.tsx'

/** Where volunteering meets the Goals: what evidence there is, of whom, and on whose word it is linked. */
export function GoalsPage() {
  const say = useGoalsSay()
  const { language, wording, say: sayFrame } = useWords()
  const { selection, shown, isWaiting, problems, choose } = useAddressSelection()
  const [goals, evidence] = useAnswers(
    api.goals.list.queryOptions({ language }),
    api.goals.evidence.queryOptions({ language, group: shown.group })
  )
  useTitle(say('title'))
  return (
    <>
      <AddressProblems problems={problems} />
      <section className="filters goals-filter" aria-label={sayFrame('filters.label')}>
        <GroupFilter selection={selection} choose={choose} />
      </section>
      <h1 className="title">{say('title')}</h1>
      <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
        <p className="sentence">{evidenceSentence(evidence, { say, sayFrame, wording })}</p>
        <ShapesLegend />
        <EvidenceMatrix evidence={evidence} goals={goals} />
        <div className="origin">
          <p>{say('scores')}</p>
          <p>{say('source', { release: wording.isolate(evidence.release) })}</p>
        </div>
        <PageActs code="goals" title={say('title')} />
      </div>
    </>
  )
}
