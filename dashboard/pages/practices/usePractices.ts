import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../api.ts'
import type { Choose } from '../../filters/choose.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { areasQuestion } from '../areasQuestion.ts'
import { useAddressSelection } from '../useAddressSelection.ts'
import { isSaid } from './isSaid.ts'

/** The practices that the address asks for. `text`, the words looked for, is this page's own parameter. */
export function usePractices() {
  const { language } = useWords()
  const [path, navigate] = useLocation()
  const { selection, problems, search, known } = useAddressSelection()
  const [opened, setOpened] = useState(false)
  const { goal, theme, group, areas } = selection
  const text = search.text?.slice(0, mostLetters) ?? ''
  const to = (address: string, words: string) =>
    withSearch(path, [address, words && `text=${encodeURIComponent(words)}`].filter(Boolean).join('&'))
  const choose: Choose = (part) => navigate(to(writeAddress({ ...selection, ...part }), text))
  const look = (words: string) => navigate(to(writeAddress(selection), words), { replace: true })
  const practices = useQuery({
    ...api.practices.list.queryOptions({ language, goal, theme, group }),
    placeholderData: keepPreviousData,
  })
  const found = useMemo(
    () =>
      practices.data?.filter(
        (practice) => (areas.length === 0 || areas.includes(practice.refArea ?? '')) && isSaid(practice, text)
      ),
    [practices.data, areas, text]
  )
  const goals = useQuery(api.goals.list.queryOptions({ language }))
  const groups = useQuery(api.areas.groups.queryOptions({ language }))
  const list = useQuery({
    ...api.areas.list.queryOptions(areasQuestion(language)),
    enabled: opened || areas.length > 0,
  })
  const names = useQuery({ ...api.areas.names.queryOptions(), enabled: opened })
  const others = problems.filter(({ parameter }) => parameter !== 'text')
  const open = () => setOpened(true)
  return {
    selection,
    problems: others,
    search,
    known,
    text,
    choose,
    look,
    practices,
    found,
    goals,
    groups,
    list,
    names,
    open,
  }
}

const mostLetters = 100
