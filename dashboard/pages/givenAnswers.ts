/** A question as TanStack Query knows it, and its answer. */
export type GivenAnswer = [question: readonly unknown[], answer: unknown]

/** What the server drew the page from, so that it need not be asked again; undefined where it drew none. */
export function givenAnswers(): GivenAnswer[] | undefined {
  const text = document.querySelector('script#answers')?.textContent
  return text ? JSON.parse(text) : undefined
}
