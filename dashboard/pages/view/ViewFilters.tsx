import type { DescribedView } from '../../../api/observations/viewsOf.ts'
import { anyBreakdowns, anyOf } from '../../../data/structure/fitSelection.ts'
import { isByGoal } from '../../../data/structure/seriesSelection.ts'
import { mostSeriesOn, type ViewPage } from '../../../data/structure/viewDefaults.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { AreaFilter } from '../../filters/AreaFilter.tsx'
import { BreakdownFilters } from '../../filters/BreakdownFilters.tsx'
import type { Choose } from '../../filters/choose.ts'
import { GoalFilter } from '../../filters/GoalFilter.tsx'
import { GroupChoices } from '../../filters/GroupChoices.tsx'
import { GroupFilter, useGroupsChosen } from '../../filters/GroupFilter.tsx'
import { MeasureFilter } from '../../filters/MeasureFilter.tsx'
import { SeriesFilter } from '../../filters/SeriesFilter.tsx'
import { YearsFilter } from '../../filters/YearsFilter.tsx'
import { useWords } from '../../messages/words.ts'
import type { ViewInHand } from './useView.ts'

interface ViewFiltersProps {
  page: ViewPage
  hand: ViewInHand<unknown>
  views: readonly DescribedView[]
}

/** The row of filters of a page. Lists that a reader has not opened are not fetched. */
export function ViewFilters({ page, hand: { chosen: selection, choose }, views }: ViewFiltersProps) {
  const { say } = useWords()
  const chosen = views.map(({ series }) => series)
  const series = {
    ...chosen[0]!,
    measures: anyOf(chosen, 'measures'),
    ...anyBreakdowns(chosen),
  }
  const shared = { selection, series, choose }
  const isTrends = page === 'trends'
  const isDimension = chosen.some(isByGoal)
  const groups = useGroupsChosen(selection)
  return (
    <section className="filters" aria-label={say('filters.label')}>
      {(!isTrends || isDimension) && <GoalFilter {...{ selection, isDimension, choose }} />}
      <SeriesFilter {...{ selection, choose }} shown={chosen} most={mostSeriesOn[page]} />
      <AreaFilter
        selection={selection}
        otherwise={isTrends ? (groups ?? say('aggregate.all_areas')) : say('aggregate.all_areas')}
        choose={isTrends ? ungrouped(choose) : choose}
        shownNames={Object.assign({}, ...views.map(({ view }) => view.names))}
      >
        {isTrends && <ChooseGroup chosen={selection.group} choose={choose} />}
      </AreaFilter>
      {!isTrends && <GroupFilter {...{ selection, choose }} />}
      <YearsFilter {...{ selection, choose }} />
      <BreakdownFilters {...shared} />
      <MeasureFilter {...shared} />
    </section>
  )
}

/** On Trends areas are chosen by name or by group: naming one leaves the group. */
const ungrouped =
  (choose: Choose): Choose =>
  (part) =>
    choose({ group: [], ...part })

function ChooseGroup({ chosen, choose }: { chosen: string[]; choose: Choose }) {
  const { say, language } = useWords()
  const groups = useAnswer(api.areas.groups.queryOptions({ language }))
  return (
    <>
      <h2>{say('areas.groups')}</h2>
      <GroupChoices groups={groups} chosen={chosen} onChange={(group) => choose({ group, areas: [] })} />
    </>
  )
}
