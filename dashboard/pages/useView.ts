import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { fittingTable } from '../../data/structure/fittingTable.ts'
import { writeAddress } from '../../data/structure/selectionAddress.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { api, isRefusal } from '../api.ts'
import type { Choose } from '../filters/choose.ts'
import { pageRelease } from '../frame/pageRelease.ts'
import { withSearch } from '../frame/withSearch.ts'
import { useWords } from '../messages/words.ts'
import { parseRawSearch } from '../rawSearch.ts'
import { areasQuestion } from './areasQuestion.ts'
import type { Known } from './known.ts'
import { useMeanings } from './useMeanings.ts'
import { readPage, type ViewPage, viewQuestion } from './viewQuestion.ts'

/** The address as a selection, what answers it, and the one way to change it. */
export function useView(page: ViewPage) {
  const { language } = useWords()
  const text = useSearch()
  const search = useMemo(() => parseRawSearch(text), [text])
  const [path, navigate] = useLocation()
  const list = useQuery(api.series.list.queryOptions({ language }))
  const [needsAreas, setNeedsAreas] = useState(false)
  const areas = useQuery({ ...api.areas.list.queryOptions(areasQuestion(language)), enabled: needsAreas })
  const meanings = useMeanings(needsAreas)
  const known: Known = { series: list.data, areas: areas.data, release: pageRelease(), ...meanings }
  const { selection, problems } = useMemo(
    () => readPage(page, text, { series: list.data, areas: areas.data, release: pageRelease() }),
    [page, text, list.data, areas.data]
  )
  const series = useQuery({
    ...api.series.byCode.queryOptions({ language, series: selection.series[0]! }),
    placeholderData: keepPreviousData,
  })
  const first = list.data?.find((known) => known.series === selection.series[0])
  const asked = first ? seriesSelection(selection, first) : { ...selection, series: selection.series.slice(0, 1) }
  const view = useQuery({
    ...api.observations.view.queryOptions(viewQuestion(asked, language)),
    // The list says which areas and Goals a series begins with, and whether it has the measure beside others.
    enabled: search.series === undefined || list.data !== undefined,
    placeholderData: keepPreviousData,
  })
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress(fittingTable({ ...selection, ...part }))))
  // All areas are asked for once somebody looks through them, or something in the address has to be put right.
  const isWrong = problems.length > 0 || isRefusal(view.error)
  useEffect(() => {
    if (isWrong) setNeedsAreas(true)
  }, [isWrong])
  const needAreas = () => setNeedsAreas(true)
  return { search, selection, problems, known, list, areas, series, view, choose, needAreas }
}

export type ViewInHand = ReturnType<typeof useView>
