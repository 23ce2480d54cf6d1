import { Link } from 'wouter'
import type { DescribedView } from '../../../api/observations/viewsOf.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { useWords } from '../../messages/words.ts'
import { useGoalsShown } from '../view/GoalsShown.tsx'
import { ViewHeading } from '../view/ViewHeading.tsx'

/** What stands in the table: one series with its unit and years, or several, each with its own. */
export function CompareHeading({ selection, views }: { selection: Selection; views: readonly DescribedView[] }) {
  const { wording } = useWords()
  const [first] = views
  if (views.length === 1 && first) return <ViewHeading {...first} selection={selection} />
  return (
    <h1 className="title several">
      {views.map(({ view, series }) => (
        <span key={series.series}>
          <Link className="quiet" href={`/series/${series.series}`}>
            {series.name}
          </Link>{' '}
          <small>{wording.say(`unit.${view.unitMeasure}`)}</small>
          <GoalsOf {...{ view, series }} />
        </span>
      ))}
      <small>{wording.years(selection.startPeriod, selection.endPeriod)}</small>
    </h1>
  )
}

/** The Goals that one of several series shows, where it has figures by Goal. */
function GoalsOf({ view, series }: DescribedView) {
  const said = useGoalsShown({ series, goals: view.lines.map(({ goal }) => goal) })
  return said && <small>{said}</small>
}
