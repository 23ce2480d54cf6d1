import type { Language } from '../../structure/codelists.ts'

/** What is cited: a page of this product as somebody saw it on a day. */
export interface Work {
  /** Tells it from others in a list of references: codes alone, e.g. `VOLUNTEERS`. */
  code: string
  title: string
  /** Whose figures it shows, and in which editions; none where a page has many, each with its own source beside it. */
  sources: readonly { publisher: string; title: string; version: string }[]
  product: string
  release: string
  /** The full address. */
  address: string
  /** The day of reading, as 2026-11-23. */
  accessed: string
  language: Language
}

/** The year in which a release was made, as its version says. */
export const yearOf = ({ release }: Pick<Work, 'release'>): number => Number.parseInt(release, 10)

/** Plain text for a file of references: one line, without the marks that only direct writing on a page. */
export const plainText = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/** Whoever published the figures; the product itself where each figure names its own source. */
export const authorsOf = ({ sources, product }: Pick<Work, 'sources' | 'product'>): string[] =>
  sources.length > 0 ? [...new Set(sources.map(({ publisher }) => publisher))] : [product]

/** The datasets that the figures are from. */
export const datasetsOf = ({ sources }: Pick<Work, 'sources'>): string[] => [
  ...new Set(sources.map(({ title, version }) => `${title}, ${version}`)),
]
