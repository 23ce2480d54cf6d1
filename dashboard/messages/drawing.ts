import { type Language, languages } from '../../data/structure/codelists.ts'

/** What a page knows before it asks anything: its HTML says it in a browser, and whoever draws it on the server. */
export interface Drawing {
  language: Language
  release: string
  /** What the window will be called, once the page has said it. */
  title: string | undefined
}

let drawing: Drawing | undefined

/** Draws a page as this one. It must be done when `draw` returns: the next page may be in another language. */
export function drawAs<Drawn>(page: Drawing, draw: () => Drawn): Drawn {
  drawing = page
  try {
    return draw()
  } finally {
    drawing = undefined
  }
}

/** The page that the server is drawing; none in a browser. */
export const pageInDrawing = (): Drawing | undefined => drawing

/** The language that is shown. */
export function shownLanguage(): Language {
  const lang = globalThis.document?.documentElement.lang
  return drawing?.language ?? languages.find((code) => code === lang) ?? 'en'
}
