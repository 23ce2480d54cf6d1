import type { SeriesSummary } from '../../../data/structure/series.ts'
import { isByGoal } from '../../../data/structure/seriesSelection.ts'
import { useWords } from '../../messages/words.ts'

interface GoalsShownProps {
  series: Pick<SeriesSummary, 'byGoal'>
  /** Codes of the dimension `goal`, as often as they occur. */
  goals: readonly string[]
}

/** Of a series that has figures by Goal: that it has them, and which are shown. */
export function useGoalsShown({ series, goals: occurring }: GoalsShownProps): string | null {
  const { say, wording } = useWords()
  if (!isByGoal(series)) return null
  const shown = [...new Set(occurring)]
  if (shown.length === 0) return null
  const isEach = shown.length > 1 && shown.length === series.byGoal.filter((goal) => goal !== '_T').length
  const said = shown.map((goal) => (goal === '_T' ? say('view.allGoals') : wording.say('label.goal', { goal })))
  const goals = isEach ? say('view.eachGoal') : wording.list(said)
  return say(series.byGoal.includes('_T') ? 'view.byGoalToo' : 'view.byGoal', { goals })
}

/** The same as a paragraph. */
export function GoalsShown(props: GoalsShownProps) {
  const said = useGoalsShown(props)
  return said && <p className="hint">{said}</p>
}
