import type { Language } from '../../data/structure/codelists.ts'

export interface AskedPage {
  language: Language
  release: string
  /** With the language: `/ar/trends`. */
  path: string
  /** Without its question mark. */
  search: string
}

/** A page as the dashboard draws it, and what it asked for that. */
export interface DrawnPage {
  html: string
  title: string | undefined
  /** JSON: each question and its answer. */
  answers: string
}

/** Draws a page; undefined where it has to be drawn in a browser, or where whoever asked has left before its turn. */
export type DrawPage = (page: AskedPage, left?: AbortSignal) => Promise<DrawnPage | undefined>

/** The dashboard as it is built for the server: given who answers its questions, it draws pages, and fails as they do. */
export type CreateDrawing = (ask: (procedure: string, input: unknown) => Promise<unknown>) => DrawPage
