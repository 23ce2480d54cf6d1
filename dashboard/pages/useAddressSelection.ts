import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readAddress, writeAddress } from '../../data/structure/selectionAddress.ts'
import type { Choose } from '../filters/choose.ts'
import { pageRelease } from '../frame/pageRelease.ts'
import { withSearch } from '../frame/withSearch.ts'
import { parseRawSearch } from '../rawSearch.ts'
import type { Known } from './knownSelection.ts'

/** The address of a page as a selection, what is wrong in it, and the one way to change it. */
export function useAddressSelection() {
  const text = useSearch()
  const [path, navigate] = useLocation()
  const { selection, problems } = useMemo(() => readAddress(text), [text])
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress({ ...selection, ...part })))
  const known: Known = { series: undefined, areas: undefined, release: pageRelease() }
  return { selection, problems, choose, search: parseRawSearch(text), known }
}
