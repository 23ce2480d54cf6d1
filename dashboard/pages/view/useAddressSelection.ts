import { useDeferredValue, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readAddress, writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { Choose } from '../../filters/choose.ts'
import { withSearch } from '../../frame/withSearch.ts'

/** The address of a page as a selection, what is wrong in it, and the one way to change it. */
export function useAddressSelection() {
  const text = useSearch()
  const [path, navigate] = useLocation()
  const { selection, problems } = useMemo(() => readAddress(text), [text])
  const shown = useDeferredValue(selection)
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress({ ...selection, ...part })))
  return { selection, shown, isWaiting: shown !== selection, problems, choose }
}
