import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { anyOf } from '../../data/structure/fitSelection.ts'
import { isByGoal } from '../../data/structure/seriesSelection.ts'
import { api } from '../api.ts'
import { AreaFilter } from '../filters/AreaFilter.tsx'
import { BreakdownFilters } from '../filters/BreakdownFilters.tsx'
import type { Choose } from '../filters/choose.ts'
import { GoalFilter } from '../filters/GoalFilter.tsx'
import { GroupChoices } from '../filters/GroupChoices.tsx'
import { GroupFilter } from '../filters/GroupFilter.tsx'
import { MeasureFilter } from '../filters/MeasureFilter.tsx'
import { SeriesFilter } from '../filters/SeriesFilter.tsx'
import { YearsFilter } from '../filters/YearsFilter.tsx'
import { useWords } from '../messages/words.ts'
import type { ViewInHand } from './useView.ts'
import { mostSeriesOn, type ViewPage } from './viewQuestion.ts'

/** The row of filters of a page. Lists that a reader has not opened are not fetched. */
export function ViewFilters({ page, view }: { page: ViewPage; view: ViewInHand }) {
  const { say, language } = useWords()
  const { selection, list, areas, choose, needAreas } = view
  const [opened, setOpened] = useState({ series: false, areas: false, groups: false })
  const open = (part: keyof typeof opened) => () => setOpened((now) => ({ ...now, [part]: true }))
  const hasGroup = selection.group.length > 0
  const { data: goals } = useQuery({
    ...api.goals.list.queryOptions({ language }),
    enabled: opened.series || selection.goal.length > 0,
  })
  const { data: names } = useQuery({ ...api.areas.names.queryOptions(), enabled: opened.areas })
  const { data: groups } = useQuery({
    ...api.areas.groups.queryOptions({ language }),
    enabled: opened.groups || hasGroup || (page === 'trends' && opened.areas),
  })
  const chosen = list.data?.filter((known) => selection.series.includes(known.series)) ?? []
  const series = chosen[0] && {
    ...chosen[0],
    measures: anyOf(chosen, 'measures'),
    sexes: anyOf(chosen, 'sexes'),
    ages: anyOf(chosen, 'ages'),
    volunteerTypes: anyOf(chosen, 'volunteerTypes'),
  }
  const shared = { selection, series, choose }
  const isTrends = page === 'trends'
  const isDimension = chosen.some(isByGoal)
  const groupName =
    selection.group.length === 1
      ? groups?.find(({ areaGroup }) => areaGroup === selection.group[0])?.name
      : say('groups.count', { n: selection.group.length })
  return (
    <section className="filters" aria-label={say('filters.label')}>
      {(!isTrends || isDimension) && (
        <GoalFilter {...{ selection, goals, isDimension, choose }} onOpen={open('series')} />
      )}
      <SeriesFilter
        selection={selection}
        list={list.data}
        goalNames={goals}
        most={mostSeriesOn[page]}
        choose={choose}
        onOpen={open('series')}
      />
      <AreaFilter
        selection={selection}
        otherwise={isTrends && hasGroup ? (groupName ?? selection.group[0]!) : say('aggregate.all_areas')}
        areas={areas.data ?? []}
        names={names}
        choose={isTrends ? ungrouped(choose) : choose}
        shownNames={view.view.data?.names ?? {}}
        onOpen={() => {
          open('areas')()
          needAreas()
        }}
      >
        {isTrends && (
          <>
            <h2>{say('areas.groups')}</h2>
            <GroupChoices
              groups={groups ?? []}
              chosen={selection.group}
              onChange={(group) => choose({ group, areas: [] })}
            />
          </>
        )}
      </AreaFilter>
      {!isTrends && <GroupFilter selection={selection} groups={groups} choose={choose} onOpen={open('groups')} />}
      <YearsFilter selection={selection} choose={choose} />
      {/* How many there are is known with the series: until then they have a place and are not seen to move. */}
      <div className={series ? 'settled' : 'unsettled'}>
        <BreakdownFilters {...shared} />
        <MeasureFilter {...shared} />
      </div>
    </section>
  )
}

/** On Trends areas are chosen by name or by group: naming one leaves the group. */
const ungrouped =
  (choose: Choose): Choose =>
  (part) =>
    choose({ group: [], ...part })
