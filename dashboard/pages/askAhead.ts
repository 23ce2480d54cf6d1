import type { Language } from '../../data/structure/codelists.ts'
import { readAddress } from '../../data/structure/selectionAddress.ts'
import { api, queryClient } from '../api.ts'
import { parseRawSearch } from '../rawSearch.ts'
import { type ViewPage, viewQuestion, withDefaults } from './viewQuestion.ts'

/** Asks for a page's figures while its words are still on their way. A refusal shows when the page itself asks. */
export function askAhead(page: ViewPage, language: Language): void {
  const selection = withDefaults(page, readAddress(location.search).selection, parseRawSearch(location.search))
  const series = selection.series[0]!
  void queryClient.prefetchQuery(api.series.list.queryOptions({ language }))
  void queryClient.prefetchQuery(api.series.byCode.queryOptions({ language, series }))
  // Beside others a series may lack the measure: which one does stands in the list that is on its way.
  if (selection.series.length > 1 && selection.measure !== 'value') return
  void queryClient.prefetchQuery(
    api.observations.view.queryOptions(viewQuestion({ ...selection, series: [series] }, language))
  )
}
