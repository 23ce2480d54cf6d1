import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import { api } from '../api.ts'
import { shownSelection } from './viewQuestion.ts'

/** Whether what a selection shows may be compared, asked for once the figures are there. */
export function useGrounds(selection: Selection) {
  const { sort, show, aggregate, comparableWith } = wholeSelection
  return useQuery({
    ...api.comparability.grounds.queryOptions({ ...shownSelection(selection), sort, show, aggregate, comparableWith }),
    placeholderData: keepPreviousData,
  })
}
