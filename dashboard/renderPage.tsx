import { dehydrate, type QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import type { AskedPage, CreateDrawing, CreateRenderer } from '../api/rendering/renderPage.ts'
import { familyOf } from '../data/structure/pictureFonts.ts'
import { pictureShapes } from '../data/structure/pictureShapes.ts'
import type { AddressProblem } from '../data/structure/selectionAddress.ts'
import { answerBy, createAnswers } from './answers/api.ts'
import { AreChartsShown } from './charts/DrawnAhead.tsx'
import { exportSvg } from './charts/exportSvg.ts'
import { fitCanvas } from './charts/fitCanvas.ts'
import { serverDocument } from './charts/serverDocument.ts'
import { coloursOf } from './colours.ts'
import { embed } from './embed.tsx'
import type { PageFacts, Picture } from './frame/page.ts'
import { loadWords } from './messages/loadWords.ts'
import { WholePage } from './WholePage.tsx'

/**
 * Renders pages in one pass, their questions answered by `ask` as they come up; it fails as a question fails.
 */
export const createRenderer: CreateRenderer = (ask) => {
  return async (asked) => {
    answerBy(ask)
    const answers = createAnswers({ retries: 0 })
    let title: string | undefined
    let status = 200 as 200 | 404
    let own: Picture | undefined
    let isUnderstood = true
    const facts = {
      onTitle: (said: string) => {
        title = said
      },
      onNotFound: () => {
        status = 404
      },
      onPicture: (picture: Picture) => {
        own ??= picture
      },
      onProblems: () => {
        isUnderstood = false
      },
    }
    const { embeddedAt: origin, path, language } = asked
    const isEmbedded = origin !== undefined
    const place = isEmbedded ? { place: { origin, path } } : {}
    try {
      const html = await passOver(asked, { answers, facts: { ...facts, ...place }, isSeen: !isEmbedded })
      if (isEmbedded) {
        const part = status === 404 ? undefined : embed({ html, picture: own, words: await loadWords(language) })
        return { html: part ?? '', title, status: part === undefined ? 404 : 200, state: '' }
      }
      const { finding, sentence } = own?.text ?? {}
      const picture = own && isUnderstood ? { finding: finding ?? sentence ?? '' } : undefined
      return { html, title, status, picture, state: stateOf(answers) }
    } finally {
      answers.clear()
    }
  }
}

/**
 * What was asked for a page and answered, for the browser to take over. When that was, and what was asked first, says
 * nothing of a release, and would make another page of each rendering.
 */
function stateOf(answers: QueryClient): string {
  const { queries } = dehydrate(answers)
  const inOrder = queries.sort((one, other) => (one.queryHash < other.queryHash ? -1 : 1))
  const timeless = inOrder.map((one) => ({ ...one, dehydratedAt: 1, state: { ...one.state, dataUpdatedAt: 1 } }))
  return JSON.stringify({ mutations: [], queries: timeless })
}

/**
 * Draws the picture of a page: what its first figure would save, in the shape that is asked for. The page is rendered as far
 * as that figure and no further.
 */
export const createDrawing: CreateDrawing = (ask) => {
  return async (asked) => {
    answerBy(ask)
    const { language, origin, theme, shape } = asked
    const answers = createAnswers({ retries: 0 })
    const found = new AbortController()
    const said: { picture?: Picture; problems?: readonly AddressProblem[] } = {}
    const facts = {
      place: { origin, path: asked.path },
      onPicture: (picture: Picture) => {
        if (found.signal.aborted) return
        said.picture = picture
        found.abort()
      },
      onProblems: (problems: readonly AddressProblem[]) => {
        if (found.signal.aborted) return
        said.problems = problems
        found.abort()
      },
      onNotFound: () => found.abort(),
    }
    try {
      await passOver(asked, { answers, facts, signal: found.signal, isSeen: false })
    } finally {
      answers.clear()
    }
    const { picture, problems } = said
    if (problems) return { problems }
    const draw = picture?.draw
    const document = serverDocument()
    if (!picture || !draw || !document) return {}
    const { dir } = await loadWords(language)
    const inRoom = ({ width, height }: { width: number; height?: number }) =>
      draw({ ...(height === undefined ? { width } : fitCanvas(picture.height, { width, height })), document })
    const size = pictureShapes[shape]
    const svg = exportSvg(inRoom, picture.text, {
      ...{ dir, language, size, colourOf: coloursOf(theme) },
      fontFamily: `'${familyOf(language)}', sans-serif`,
    })
    return { svg: svg.outerHTML }
  }
}

interface Pass {
  answers: QueryClient
  facts: Omit<PageFacts, 'release' | 'present' | 'base'>
  /** Ends it before the page is whole. */
  signal?: AbortSignal
  /** Else no chart is drawn into it. */
  isSeen?: boolean
}

/** One rendering of a page from its start, as HTML. */
async function passOver(
  { language, release, present = release, base = '', path, search }: AskedPage,
  { answers, facts, signal, isSeen = true }: Pass
): Promise<string> {
  const words = await loadWords(language)
  const errors: unknown[] = []
  const page = { ...facts, release, present, base }
  const whole = <WholePage {...{ answers, words, page }} asked={{ path, search }} />
  const shown = <AreChartsShown value={isSeen}>{whole}</AreChartsShown>
  const { prelude } = await prerender(shown, {
    onError: (error) => void errors.push(error),
    // Nothing is moved into place by a script: all that is there stands where it is read.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    ...(signal && { signal }),
  })
  if (signal?.aborted) return ''
  const [error] = errors
  if (error !== undefined) throw error
  return await new Response(prelude).text()
}
