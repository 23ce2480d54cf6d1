import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { practiceSays } from '../../../data/wording/practiceSays.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { useAddressSelection } from '../view/useAddressSelection.ts'

/** The practices that the address asks for. */
export function usePractices() {
  const { language } = useWords()
  const [path, navigate] = useLocation()
  const address = useAddressSelection()
  const { goal, theme, group, areas, text } = address.shown
  // Each letter typed is the same search, not a step to go back to.
  const look = (words: string) =>
    navigate(withSearch(path, writeAddress({ ...address.selection, text: words })), { replace: true })
  const model = useAnswer(api.models.practices.queryOptions({ language, goal, theme, group }))
  const { practices } = model
  const found = useMemo(
    () =>
      practices.filter(
        (practice) => (areas.length === 0 || areas.includes(practice.refArea ?? '')) && practiceSays(practice, text)
      ),
    [practices, areas, text]
  )
  return { ...address, look, found, model }
}
