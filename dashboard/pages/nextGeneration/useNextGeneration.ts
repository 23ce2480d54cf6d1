import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { knownSelection } from '../../../data/structure/fitSelection.ts'
import { readAddress, writeAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../api.ts'
import type { Choose } from '../../filters/choose.ts'
import { pageRelease } from '../../frame/pageRelease.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { parseRawSearch } from '../../rawSearch.ts'
import { areasQuestion } from '../areasQuestion.ts'
import type { Known } from '../known.ts'

/** The address as this page reads it: areas, years and one type of volunteering; and the one way to change it. */
export function useNextGeneration() {
  const { language } = useWords()
  const text = useSearch()
  const [path, navigate] = useLocation()
  const read = useMemo(() => readAddress(text), [text])
  const namesAreas = read.selection.areas.length > 0 || read.selection.group.length > 0
  const [isOpened, setOpened] = useState(false)
  // The list of areas tells a code that does not exist from one that has no figures, so it comes with any code.
  const areas = useQuery({
    ...api.areas.list.queryOptions(areasQuestion(language)),
    enabled: isOpened || namesAreas,
  })
  const { data: names } = useQuery({ ...api.areas.names.queryOptions(), enabled: isOpened })
  const known: Known = { series: undefined, areas: areas.data, release: pageRelease() }
  const { selection, problems } = useMemo(
    () => knownSelection(read.selection, { series: undefined, areas: areas.data, release: pageRelease() }),
    [read, areas.data]
  )
  const choose: Choose = (part) => navigate(withSearch(path, writeAddress({ ...selection, ...part })))
  return {
    selection,
    problems: [...read.problems, ...problems],
    search: parseRawSearch(text),
    known,
    areas,
    names,
    choose,
    openAreas: () => setOpened(true),
    /** False while codes in the address wait to be told from those that do not exist. */
    isKnown: !namesAreas || areas.data !== undefined,
  }
}

export type NextGeneration = ReturnType<typeof useNextGeneration>
