import type { Language } from '../../data/structure/codelists.ts'
import type { DrawnPage } from './pageShell.ts'

export interface AskedDrawing {
  language: Language
  release: string
  /** With the language: `/ar/trends`. */
  path: string
  /** Without its question mark. */
  search: string
}

/** Draws a page; undefined where it has to be drawn in a browser, and rejects as a question of it was refused. */
export type DrawPage = (page: AskedDrawing) => Promise<DrawnPage | undefined>

/** The dashboard as it is built for the server: given who answers its questions, it draws pages. */
export type Drawing = (ask: (procedure: string, input: unknown) => Promise<unknown>) => DrawPage
