import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { api } from '../../api.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { trendsAreas } from '../trendsDefaults.ts'
import { viewQuestion } from '../viewQuestion.ts'
import { GoalTrendFigure } from './GoalTrendFigure.tsx'
import { goalTrendSelection } from './goalTrendSelection.ts'
import { say } from './goalWords.ts'
import { seriesAddress } from './seriesAddress.ts'

interface GoalTrendProps {
  goal: string
  series: GoalSeries
  asked: Pick<Selection, 'areas' | 'sort'>
  choose: Choose
}

/** One of the Goal's series over the years, for the areas chosen or else those that Trends begins with. */
export function GoalTrend({ goal, series, asked, choose }: GoalTrendProps) {
  const { language } = useWords()
  const shown = asked.areas.length > 0 ? asked.areas : trendsAreas
  const selection = { ...goalTrendSelection(series.series, shown), sort: asked.sort }
  const view = useQuery(api.observations.view.queryOptions(viewQuestion(selection, language)))
  const description = useQuery(api.series.byCode.queryOptions({ language, series: series.series }))
  const failed = [view, description].find(({ error }) => error)
  return (
    <section className="goal-part">
      <h2>{say('trend.heading', { series: series.name })}</h2>
      {failed?.error ? (
        <Failed error={failed.error} retry={() => void failed.refetch()} />
      ) : view.data && description.data ? (
        <GoalTrendFigure view={view.data} series={description.data} selection={selection} choose={choose} />
      ) : (
        <div className="goal-figure-place" aria-busy="true" />
      )}
      <p>
        <Link className="button" href={seriesAddress(goal, { ...series, lines: [], someAreas: [...shown] }, [])}>
          {say('trend.open')}
        </Link>
      </p>
    </section>
  )
}
