import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Selection } from '../../../data/structure/selection.ts'
import { readAddress, writeAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../api.ts'
import type { Choose } from '../../filters/choose.ts'
import { pageRelease } from '../../frame/pageRelease.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { parseRawSearch } from '../../rawSearch.ts'
import { areasQuestion } from '../areasQuestion.ts'
import { fittingSelection, type Known, knownSelection } from '../knownSelection.ts'
import { firstSeries } from '../trendsDefaults.ts'

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
    const can = knownSelection(read.selection, known)
    const named = can.selection.series.length > 0 ? can.selection : { ...can.selection, series: [firstSeries] }
    const fits = fittingSelection(named, known.series?.filter(({ series }) => series === named.series[0]) ?? [])
    return {
      selection: oneBreakdown(fits.selection),
      problems: [...read.problems, ...can.problems, ...fits.problems],
    }
  }, [text, known])
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress(oneBreakdown({ ...selection, ...part }))))
  return { search: parseRawSearch(text), selection, problems, known, list, areas, choose }
}

/** Areas are counted, and one area must not count twice: what was chosen last holds. */
const oneBreakdown = (selection: Selection): Selection => ({
  ...selection,
  sex: selection.sex.slice(-1),
  age: selection.age.slice(-1),
  volunteerType: selection.volunteerType.slice(-1),
})
