import type { ReactNode } from 'react'
import { isByGoal } from '../../../data/structure/seriesSelection.ts'
import { BreakdownFilters } from '../../filters/BreakdownFilters.tsx'
import { Filters } from '../../filters/Filters.tsx'
import { GoalFilter } from '../../filters/GoalFilter.tsx'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { SeriesFilter } from '../../filters/SeriesFilter.tsx'
import { AddressProblems } from '../view/AddressProblems.tsx'
import type { Measurement } from './useMeasurement.ts'

interface MeasurementFiltersProps {
  hand: Measurement
  /** How the years are chosen. */
  children: ReactNode
}

/** The series, the group of areas and the breakdown that a page on measurement looks at. */
export function MeasurementFilters({ hand, children }: MeasurementFiltersProps) {
  const { selection, list, choose, problems } = hand
  const series = list.find((known) => known.series === selection.series[0])
  return (
    <>
      <AddressProblems problems={problems} shown={selection} />
      <Filters>
        <SeriesFilter most={1} shown={list} {...{ selection, choose }} />
        {series && isByGoal(series) && <GoalFilter {...{ selection, choose }} isDimension />}
        <GroupFilter {...{ selection, choose }} />
        {children}
        <BreakdownFilters {...{ selection, series, choose }} />
      </Filters>
    </>
  )
}
