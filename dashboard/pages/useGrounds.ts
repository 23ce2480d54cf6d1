import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Selection } from '../../data/structure/selection.ts'
import { api } from '../api.ts'
import { unarranged } from './viewQuestion.ts'

/** Whether what a selection shows may be compared, asked for once the figures are there. */
export function useGrounds(selection: Selection) {
  return useQuery({
    ...api.comparability.grounds.queryOptions(unarranged(selection)),
    placeholderData: keepPreviousData,
  })
}
