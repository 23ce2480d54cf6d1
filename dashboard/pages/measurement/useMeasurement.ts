import { useDeferredValue, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { areaLevels } from '../../../data/structure/codelists.ts'
import { type BreakdownLists, breakdownNames, each } from '../../../data/structure/dimensionCodes.ts'
import { fitSelection } from '../../../data/structure/fitSelection.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { readAddress, writeAddress } from '../../../data/structure/selectionAddress.ts'
import { firstSeries, withOneGoal } from '../../../data/structure/viewDefaults.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import type { Choose } from '../../filters/choose.ts'
import { usePageRelease } from '../../frame/page.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'

/** The address of a page on measurement: one series in one breakdown, what is wrong with it, and how to change it. */
export function useMeasurement() {
  const { language } = useWords()
  const release = usePageRelease()
  const text = useSearch()
  const [path, navigate] = useLocation()
  const [list, areas] = useAnswers(
    api.series.list.queryOptions({ language }),
    api.areas.list.queryOptions({ language, levels: [...areaLevels] })
  )
  const { selection, problems } = useMemo(() => {
    const read = readAddress(text)
    const complete = (one: Selection) => (one.series.length > 0 ? one : { ...one, series: [firstSeries] })
    const fits = fitSelection(read.selection, { series: list, areas, release }, { most: 1, complete })
    return {
      selection: oneBreakdown(withOneGoal(fits.selection, list)),
      problems: [...read.problems, ...fits.problems],
    }
  }, [text, list, areas, release])
  const shown = useDeferredValue(selection)
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress(oneBreakdown({ ...selection, ...part }))))
  return { selection, shown, isWaiting: shown !== selection, problems, list, areas, choose }
}

export type Measurement = ReturnType<typeof useMeasurement>

/** Areas are counted, and one area must not count twice: what was chosen last holds. */
const oneBreakdown = (selection: Selection): Selection => ({
  ...selection,
  ...(each(breakdownNames, (name) => selection[name].slice(-1)) as BreakdownLists),
})
