import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { isByGoal } from '../../../data/structure/seriesSelection.ts'
import { api } from '../../api.ts'
import { BreakdownFilters } from '../../filters/BreakdownFilters.tsx'
import { GoalFilter } from '../../filters/GoalFilter.tsx'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { SeriesFilter } from '../../filters/SeriesFilter.tsx'
import { useWords } from '../../messages/words.ts'
import { AddressProblems } from '../AddressProblems.tsx'
import type { useMeasurement } from './useMeasurement.ts'

interface MeasurementFiltersProps {
  hand: ReturnType<typeof useMeasurement>
  /** How the years are chosen. */
  children: ReactNode
}

/** The series, the group of areas and the breakdown that a page on measurement looks at. */
export function MeasurementFilters({ hand, children }: MeasurementFiltersProps) {
  const { say, language } = useWords()
  const { selection, list, choose, problems, search, known } = hand
  const [isOpened, setOpened] = useState(false)
  const { data: groups } = useQuery(api.areas.groups.queryOptions({ language }))
  const { data: goals } = useQuery({ ...api.goals.list.queryOptions({ language }), enabled: isOpened })
  const series = list.data?.find((known) => known.series === selection.series[0])
  return (
    <>
      <AddressProblems problems={problems} search={search} known={known} shown={selection} />
      <section className="filters" aria-label={say('filters.label')}>
        <SeriesFilter
          most={1}
          selection={selection}
          list={list.data}
          goalNames={goals}
          choose={choose}
          onOpen={() => setOpened(true)}
        />
        {series && isByGoal(series) && (
          <GoalFilter {...{ selection, goals, choose }} isDimension onOpen={() => setOpened(true)} />
        )}
        <GroupFilter selection={selection} groups={groups} choose={choose} onOpen={() => undefined} />
        {children}
        <BreakdownFilters selection={selection} series={series} choose={choose} />
      </section>
    </>
  )
}
