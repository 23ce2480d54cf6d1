import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../api.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { viewOfGoal } from '../viewOfGoal.ts'
import { viewQuestion } from '../viewQuestion.ts'
import { GoalTrendFigure } from './GoalTrendFigure.tsx'
import { goalTrendSelection } from './goalTrendSelection.ts'
import { say } from './goalWords.ts'

interface GoalTrendProps {
  goal: string
  series: GoalSeries
  asked: Pick<Selection, 'areas' | 'sort'>
  choose: Choose
}

/** What the Goal's page opens with: one of its series over the years, for the areas chosen or else some that it has. */
export function GoalTrend({ goal, series, asked, choose }: GoalTrendProps) {
  const { language, say: sayShared, wording } = useWords()
  const whole = { ...goalTrendSelection(goal, series, asked.areas), sort: asked.sort }
  const question = { ...viewQuestion(whole, language), goal: [goal] }
  const view = useQuery(api.observations.view.queryOptions(question))
  const ofGoal = useMemo(() => view.data && viewOfGoal(view.data, goal), [view.data, goal])
  const year = ofGoal?.year ?? null
  const selection = year === null ? whole : { ...whole, startPeriod: year, endPeriod: year }
  const description = useQuery(api.series.byCode.queryOptions({ language, series: series.series }))
  const failed = [view, description].find(({ error }) => error)
  return (
    <section className="goal-part">
      <h2>
        {year === null
          ? say('trend.heading', { series: series.name })
          : say('trend.once', { year: wording.year(year), series: series.name })}
      </h2>
      {failed?.error ? (
        <Failed error={failed.error} retry={() => void failed.refetch()} />
      ) : ofGoal && description.data ? (
        <GoalTrendFigure view={ofGoal.view} series={description.data} selection={selection} choose={choose} />
      ) : (
        <div className="goal-figure-place" aria-busy="true" />
      )}
      <p>
        <Link
          className="button"
          href={`/trends?${writeAddress({ series: selection.series, goal: [goal], areas: selection.areas })}`}
        >
          {sayShared('act.trends')}
        </Link>
      </p>
    </section>
  )
}
