import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { useFound } from '../../filters/useFound.ts'
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
  const { answer } = useFound(text, ['practice'])
  const found = useMemo(() => {
    const held = answer && new Set(answer.match === 'all' ? answer.hits.map(({ code }) => code) : [])
    return practices.filter(
      ({ practice, refArea }) => (areas.length === 0 || areas.includes(refArea ?? '')) && (held?.has(practice) ?? true)
    )
  }, [practices, areas, answer])
  return { ...address, look, found, model }
}
