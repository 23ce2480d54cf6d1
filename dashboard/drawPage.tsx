import type { QueryClient, QueryObserverOptions } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import type { CreateDrawing } from '../api/drawing/drawPage.ts'
import { answerBy, createAnswers } from './api.ts'
import { type Drawing, drawAs } from './messages/drawing.ts'
import { loadWords } from './messages/loadWords.ts'
import type { GivenAnswer } from './pages/givenAnswers.ts'
import { WholePage } from './WholePage.tsx'

/** A question leads to the next, and code to more code; no page needs more rounds than this. */
const mostRounds = 40
/** Milliseconds; code that was drawn with once is at hand for good. */
const codeComesWithin = 10

/**
 * Draws pages as a browser would, answering their questions by `ask`: draw, answer what the drawing asked, draw again,
 * until nothing is asked any more. It fails as a question fails.
 */
export const createDrawing: CreateDrawing = (ask) => {
  answerBy(ask)
  return async ({ language, release, ...asked }) => {
    const words = await loadWords(language)
    const answers = createAnswers()
    const drawing: Drawing = { language, release, title: undefined }
    try {
      for (let round = 0; round < mostRounds; round++) {
        const html = drawAs(drawing, () => renderToString(<WholePage {...{ answers, words, asked }} />))
        const open = openQuestions(answers)
        if (open.length === 0 && !html.includes(codeIsMissing))
          return { html, title: drawing.title, answers: JSON.stringify(given(answers)) }
        await Promise.all(open.map((question) => question.fetch({ ...question.options, retry: false })))
        if (open.length === 0) await new Promise((resolve) => setTimeout(resolve, codeComesWithin))
      }
    } finally {
      answers.clear()
    }
    return undefined
  }
}

/** What React leaves where a part could not be drawn yet. */
const codeIsMissing = '<!--$!-->'

/** What was asked and has no answer yet, unless a part of the page holds it back or only a browser can ask it. */
const openQuestions = (answers: QueryClient) =>
  answers
    .getQueryCache()
    .getAll()
    .filter(({ state, meta, options }) => {
      const { enabled } = options as QueryObserverOptions
      return state.data === undefined && enabled !== false && !meta?.isOfBrowser
    })

const given = (answers: QueryClient): GivenAnswer[] =>
  answers
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data !== undefined)
    .map(({ queryKey, state }) => [queryKey, state.data])
