import { useMemo } from 'react'
import { Link } from 'wouter'
import { unarranged } from '../../../data/structure/askedView.ts'
import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { SeriesPanel } from '../panel/SeriesPanel.tsx'
import { useShownView } from '../panel/useShownView.ts'
import { viewOfGoal } from '../view/viewOfGoal.ts'
import { goalTrendSelection } from './goalTrendSelection.ts'
import { useGoalSay } from './goalWords.ts'

interface GoalTrendProps {
  goal: string
  series: GoalSeries
  asked: Pick<Selection, 'areas' | 'sort'>
  choose: Choose
}

/** What the Goal's page opens with: one of its series over the years, for the areas chosen or else some that it has. */
export function GoalTrend({ goal, series, asked, choose }: GoalTrendProps) {
  const say = useGoalSay()
  const { language, say: sayShared, wording } = useWords()
  const whole = { ...goalTrendSelection(goal, series, asked.areas), sort: asked.sort }
  const [view, description] = useAnswers(
    api.observations.view.queryOptions({ ...unarranged(whole), goal: [goal], language }),
    api.series.byCode.queryOptions({ language, series: series.series })
  )
  const ofGoal = useMemo(() => viewOfGoal(view, goal), [view, goal])
  const { year } = ofGoal
  const selection = year === null ? whole : { ...whole, startPeriod: year, endPeriod: year }
  const shown = useShownView(selection, ofGoal.view, description)
  return (
    <section className="goal-part">
      <h2>
        {year === null
          ? say('trend.heading', { series: series.name })
          : say('trend.once', { year: wording.year(year), series: series.name })}
      </h2>
      <SeriesPanel view={ofGoal.view} series={description} {...{ selection, shown, choose }} title={description.name} />
      <p>
        <Link
          className="button"
          href={`/explore?${writeAddress({ series: selection.series, goal: [goal], areas: selection.areas })}`}
        >
          {sayShared('act.explore')}
        </Link>
      </p>
    </section>
  )
}
