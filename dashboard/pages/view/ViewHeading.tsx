import { Link } from 'wouter'
import type { View } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { GoalsShown } from './GoalsShown.tsx'

interface ViewHeadingProps {
  series: SeriesDescription
  view: View
  selection: Selection
}

/** What is shown: the series, its unit, its years; and, where a Goal was chosen, on whose word it is linked to it. */
export function ViewHeading({ series, view, selection }: ViewHeadingProps) {
  const { wording } = useWords()
  const years = wording.years(selection.startPeriod, selection.endPeriod)
  return (
    <>
      <h1 className="title">
        <Link className="quiet" href={`/series/${series.series}`}>
          {series.name}
        </Link>
        <small>
          {wording.say(`unit.${view.unitMeasure}`)} · {years}
        </small>
      </h1>
      <GoalsShown series={series} goals={view.lines.map(({ goal }) => goal)} />
      {selection.goal.length > 0 && <ChosenTags series={series} chosen={selection.goal} />}
    </>
  )
}

function ChosenTags({ series, chosen }: { series: SeriesDescription; chosen: string[] }) {
  const { say, wording, language } = useWords()
  const goals = useAnswer(api.goals.list.queryOptions({ language }))
  const tags = series.tags.filter(({ goal }) => chosen.includes(goal))
  const untagged = chosen.filter((goal) => !tags.some((tag) => tag.goal === goal))
  return (
    <div className="tags">
      {tags.map(({ goal, basis, reason }) => {
        const known = goals.find((other) => other.goal === goal)
        return (
          <p key={goal}>
            {known && <GoalSwatch colour={known.colour} />}{' '}
            {say('goals.tagged', { goal, name: known?.name ?? '', basis: wording.say(`basis.${basis}`) })} {reason}
          </p>
        )
      })}
      {untagged.length > 0 && <p>{say('goals.untagged', { n: untagged.length, goals: wording.list(untagged) })}</p>}
    </div>
  )
}
