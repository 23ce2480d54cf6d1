import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { practiceSays } from '../../../data/wording/practiceSays.ts'
import { api } from '../../api.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { areasQuestion } from '../areasQuestion.ts'
import { useAddressSelection } from '../useAddressSelection.ts'

/** The practices that the address asks for. */
export function usePractices() {
  const { language } = useWords()
  const [path, navigate] = useLocation()
  const { selection, problems, search, known, choose } = useAddressSelection()
  const [opened, setOpened] = useState(false)
  const { goal, theme, group, areas, text } = selection
  // Each letter typed is the same search, not a step to go back to.
  const look = (words: string) =>
    navigate(withSearch(path, writeAddress({ ...selection, text: words })), { replace: true })
  const practices = useQuery({
    ...api.practices.list.queryOptions({ language, goal, theme, group }),
    placeholderData: keepPreviousData,
  })
  const found = useMemo(
    () =>
      practices.data?.filter(
        (practice) => (areas.length === 0 || areas.includes(practice.refArea ?? '')) && practiceSays(practice, text)
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
  const open = () => setOpened(true)
  return {
    selection,
    problems,
    search,
    known,
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
