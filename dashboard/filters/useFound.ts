import { useDeferredValue } from 'react'
import { isSearchable, type SearchAnswer, type SearchKind } from '../../data/structure/searchEntry.ts'
import { api } from '../answers/api.ts'
import { useAnswerIf } from '../answers/useAnswer.ts'
import { useWords } from '../messages/words.ts'

const most = 1000

/**
 * All of some kinds that the words typed find, as the search of every page finds it; nothing while nothing is typed. The
 * words of the answer are those before while the next are on their way.
 */
export function useFound(typed: string, kind: SearchKind[]): { answer: SearchAnswer | undefined; text: string } {
  const { language } = useWords()
  // What was found before stands until the next answer is there.
  const text = useDeferredValue(typed)
  const question = api.search.find.queryOptions({ text: text.slice(0, 100), language, kind, most })
  return { answer: useAnswerIf(isSearchable(text), question), text }
}
