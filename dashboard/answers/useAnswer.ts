import { useSuspenseQueries } from '@tanstack/react-query'
import { isRefusal, type Question } from './api.ts'

type AnswersTo<Questions> = { [At in keyof Questions]: Questions[At] extends Question<infer Answer> ? Answer : never }

/** The answer to a question. Until it is there the boundary above stands in for who asks, and where it fails too. */
export const useAnswer = <Answer>(question: Question<Answer>): Answer => useAnswers(question)[0]

/** The answers to several, asked at once. */
export function useAnswers<Questions extends readonly Question<unknown>[]>(
  ...questions: Questions
): AnswersTo<Questions> {
  const answers = useSuspenseQueries({ queries: questions as readonly Question<unknown>[] })
  return answers.map(({ data }) => data) as AnswersTo<Questions>
}

/** The answer to a question that is asked only where it is needed. */
export function useAnswerIf<Answer>(isNeeded: boolean, question: Question<Answer>): Answer | undefined {
  const queries: readonly Question<unknown>[] = isNeeded ? [question] : []
  return useSuspenseQueries({ queries })[0]?.data as Answer | undefined
}

/** The same question where a refusal is an answer too: nothing by that name is there. */
export const orNone = <Answer>({ queryKey, queryFn }: Question<Answer>): Question<Answer | null> => ({
  queryKey,
  queryFn: (context) =>
    queryFn(context).catch((error) => {
      if (isRefusal(error)) return null
      throw error
    }),
})
