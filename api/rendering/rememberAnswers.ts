import { LRUCache } from 'lru-cache'

type Ask = (procedure: string, input: unknown) => Promise<unknown>

/** A page, its picture in three shapes and two themes, and the page of somebody else ask the same within moments. */
const most = 32

/** Asks the same question once while its answer is at hand: a release cannot change. A failure is not kept. */
export function rememberAnswers(ask: Ask): Ask {
  const answers = new LRUCache<string, Promise<unknown>>({ max: most })
  return (procedure, input) => {
    const question = JSON.stringify([procedure, input])
    const known = answers.get(question)
    if (known) return known
    const answer = ask(procedure, input)
    answers.set(question, answer)
    answer.catch(() => answers.delete(question))
    return answer
  }
}
