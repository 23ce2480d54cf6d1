import { dehydrate } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import type { CreateRenderer } from '../api/rendering/renderPage.ts'
import { answerBy, createAnswers } from './answers/api.ts'
import { loadWords } from './messages/loadWords.ts'
import { WholePage } from './WholePage.tsx'

/**
 * Renders pages in one pass, their questions answered by `ask` as they come up; it fails as a question fails.
 */
export const createRenderer: CreateRenderer = (ask) => {
  answerBy(ask)
  return async ({ language, release, ...asked }) => {
    const words = await loadWords(language)
    const answers = createAnswers({ retries: 0 })
    let title: string | undefined
    let status: 200 | 404 = 200
    const errors: unknown[] = []
    const page = {
      release,
      onTitle: (said: string) => {
        title = said
      },
      onNotFound: () => {
        status = 404
      },
    }
    try {
      const { prelude } = await prerender(<WholePage {...{ answers, words, page, asked }} />, {
        onError: (error) => void errors.push(error),
        // Nothing is moved into place by a script: all that is there stands where it is read.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
      })
      const [error] = errors
      if (error !== undefined) throw error
      return { html: await new Response(prelude).text(), title, status, state: JSON.stringify(dehydrate(answers)) }
    } finally {
      answers.clear()
    }
  }
}
