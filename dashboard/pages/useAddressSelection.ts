import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readAddress, writeAddress } from '../../data/structure/selectionAddress.ts'
import { api } from '../api.ts'
import type { Choose } from '../filters/choose.ts'
import { pageRelease } from '../frame/pageRelease.ts'
import { withSearch } from '../frame/withSearch.ts'
import { useWords } from '../messages/words.ts'
import { parseRawSearch } from '../rawSearch.ts'
import { areasQuestion } from './areasQuestion.ts'
import type { Known } from './known.ts'
import { useMeanings } from './useMeanings.ts'

/** The address of a page as a selection, what is wrong in it, and the one way to change it. */
export function useAddressSelection() {
  const { language } = useWords()
  const text = useSearch()
  const [path, navigate] = useLocation()
  const { selection, problems } = useMemo(() => readAddress(text), [text])
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress({ ...selection, ...part })))
  const isWrong = problems.length > 0
  const { data: areas } = useQuery({ ...api.areas.list.queryOptions(areasQuestion(language)), enabled: isWrong })
  const known: Known = { series: undefined, areas, release: pageRelease(), ...useMeanings(isWrong) }
  return { selection, problems, choose, search: parseRawSearch(text), known }
}
