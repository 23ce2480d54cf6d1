import { createContext, use } from 'react'

/** What a page knows before it asks anything, and what it tells whoever renders it on the server. */
export interface PageFacts {
  release: string
  /** What the window is called. */
  onTitle?: (title: string) => void
  /** That there is nothing at its address. */
  onNotFound?: () => void
}

export const PageContext = createContext<PageFacts>({ release: '' })

/** The release that the server answers from. */
export const usePageRelease = (): string => use(PageContext).release

/** For what stands at an address where there is nothing. */
export const useNotFound = (): void => use(PageContext).onNotFound?.()
