import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { fittingTable } from '../../data/structure/fittingTable.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { type AddressProblem, readAddress, writeAddress } from '../../data/structure/selectionAddress.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { api, isRefusal } from '../api.ts'
import type { Choose } from '../filters/choose.ts'
import { pageRelease } from '../frame/pageRelease.ts'
import { withSearch } from '../frame/withSearch.ts'
import { useWords } from '../messages/words.ts'
import { parseRawSearch, type RawSearch, stringifyRawSearch } from '../rawSearch.ts'
import { areasQuestion } from './areasQuestion.ts'
import { fittingSelection, type Known, knownSelection } from './knownSelection.ts'
import { mostSeriesOn, type ViewPage, viewQuestion, withDefaults } from './viewQuestion.ts'

/** The address as a selection, what answers it, and the one way to change it. */
export function useView(page: ViewPage) {
  const { language } = useWords()
  const text = useSearch()
  const search = useMemo(() => parseRawSearch(text), [text])
  const [path, navigate] = useLocation()
  const list = useQuery(api.series.list.queryOptions({ language }))
  const [needsAreas, setNeedsAreas] = useState(false)
  const areas = useQuery({ ...api.areas.list.queryOptions(areasQuestion(language)), enabled: needsAreas })
  const known: Known = { series: list.data, areas: areas.data, release: pageRelease() }
  const { selection, problems } = useMemo(
    () => readSelection(page, search, { series: list.data, areas: areas.data, release: pageRelease() }),
    [page, search, list.data, areas.data]
  )
  const series = useQuery({
    ...api.series.byCode.queryOptions({ language, series: selection.series[0]! }),
    placeholderData: keepPreviousData,
  })
  const first = list.data?.find((known) => known.series === selection.series[0])
  const asked = first ? seriesSelection(selection, first) : { ...selection, series: selection.series.slice(0, 1) }
  const view = useQuery({
    ...api.observations.view.queryOptions(viewQuestion(asked, language)),
    // Beside others a series may lack the measure: its list says so.
    enabled: selection.series.length === 1 || list.data !== undefined,
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

/** What the address asks and this release can show; everything else in it becomes a problem. */
function readSelection(
  page: ViewPage,
  search: RawSearch,
  known: Known
): { selection: Selection; problems: AddressProblem[] } {
  const read = readAddress(stringifyRawSearch(search))
  const can = knownSelection(read.selection, known, mostSeriesOn[page])
  const whole = withDefaults(page, can.selection, search)
  const chosen = whole.series.flatMap((code) => known.series?.find(({ series }) => series === code) ?? [])
  const fits = fittingSelection(whole, chosen)
  const selection = fittingTable(fits.selection)
  const ofTable = (['columns', 'sort'] as const).flatMap((parameter) => {
    const gone = fits.selection[parameter].filter((key) => !selection[parameter].includes(key))
    return gone.length > 0 ? [{ parameter, given: gone.join(','), expected: 'a column of this table' }] : []
  })
  return { selection, problems: [...read.problems, ...can.problems, ...fits.problems, ...ofTable] }
}
