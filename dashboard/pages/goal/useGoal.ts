import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { areasQuestion } from '../areasQuestion.ts'
import { useAddressSelection } from '../useAddressSelection.ts'
import { wholeInventory } from './citizenScience.ts'

/** What the page of a Goal asks, and for which areas. */
export function useGoal(goal: string) {
  const { language } = useWords()
  const address = useAddressSelection()
  const [opened, setOpened] = useState(false)
  const areas = address.selection.areas.slice(0, mostAreas)
  const goals = useQuery(api.goals.list.queryOptions({ language }))
  const figures = useQuery({
    ...api.goals.figures.queryOptions({ language, goal, areas: [...areas, wholeInventory] }),
    placeholderData: keepPreviousData,
  })
  const list = useQuery({ ...api.areas.list.queryOptions(areasQuestion(language)), enabled: opened })
  const names = useQuery({ ...api.areas.names.queryOptions(), enabled: opened })
  return { ...address, areas, goals, figures, list, names, open: () => setOpened(true) }
}

/** More tables than these are read better one after the other. */
const mostAreas = 6
