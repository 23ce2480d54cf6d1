import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type BreakdownLists, breakdownNames, each } from '../../../data/structure/dimensionCodes.ts'
import { fitSelection } from '../../../data/structure/fitSelection.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { readAddress, writeAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../api.ts'
import type { Choose } from '../../filters/choose.ts'
import { pageRelease } from '../../frame/pageRelease.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { parseRawSearch } from '../../rawSearch.ts'
import { areasQuestion } from '../areasQuestion.ts'
import type { Known } from '../known.ts'
import { firstSeries, withOneGoal } from '../trendsDefaults.ts'
import { useMeanings } from '../useMeanings.ts'

/** The address of a page on measurement: one series in one breakdown, what is wrong with it, and how to change it. */
export function useMeasurement() {
  const { language } = useWords()
  const text = useSearch()
  const [path, navigate] = useLocation()
  const list = useQuery(api.series.list.queryOptions({ language }))
  const areas = useQuery(api.areas.list.queryOptions(areasQuestion(language)))
  const known = useMemo(
    (): Known => ({ series: list.data, areas: areas.data, release: pageRelease() }),
    [list.data, areas.data]
  )
  const { selection, problems } = useMemo(() => {
    const read = readAddress(text)
    const complete = (one: Selection) => (one.series.length > 0 ? one : { ...one, series: [firstSeries] })
    const fits = fitSelection(read.selection, known, { most: 1, complete })
    return {
      selection: oneBreakdown(withOneGoal(fits.selection, known.series)),
      problems: [...read.problems, ...fits.problems],
    }
  }, [text, known])
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress(oneBreakdown({ ...selection, ...part }))))
  const meanings = useMeanings(problems.length > 0)
  const search = parseRawSearch(text)
  // The list says which Goal a series begins with.
  const isKnown = search.series === undefined || list.data !== undefined
  return { search, isKnown, selection, problems, known: { ...known, ...meanings }, list, areas, choose }
}

/** Areas are counted, and one area must not count twice: what was chosen last holds. */
const oneBreakdown = (selection: Selection): Selection => ({
  ...selection,
  ...(each(breakdownNames, (name) => selection[name].slice(-1)) as BreakdownLists),
})
