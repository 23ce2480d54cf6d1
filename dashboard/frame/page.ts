import { createContext, use } from 'react'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import type { PictureText } from '../charts/exportSvg.ts'
import type { FigureProps } from '../charts/Figure.tsx'

/** What a page knows before it asks anything, and what it tells whoever renders it on the server. */
export interface PageFacts {
  release: string
  /** The release that is served to whoever names none. */
  present: string
  /** What stands before the path of every address of ours: nothing, or the path below which the server stands. */
  base: string
  /** What the window is called. */
  onTitle?: (title: string) => void
  /** That there is nothing at its address. */
  onNotFound?: () => void
  /** Of each picture that can be taken along, how it is drawn and what goes with it. */
  onPicture?: (picture: Picture) => void
  /** What of its address was not understood. */
  onProblems?: (problems: readonly AddressProblem[]) => void
  /** Where it stands, for what leaves it: the path of the page behind where the server stands, without its search part. No page that a browser takes over may know. */
  place?: { origin: string; path: string }
}

export interface Picture extends Pick<FigureProps, 'draw' | 'height'> {
  text: PictureText
}

export const PageContext = createContext<PageFacts>({ release: '', present: '', base: '' })

/** The release that the page is made from. */
export const usePageRelease = (): string => use(PageContext).release

/** The release that is served, where the page is of an earlier one. */
export function usePresentRelease(): string | undefined {
  const { release, present } = use(PageContext)
  return present === release ? undefined : present
}

/** Makes of a path of this server an address in a page: it may stand below a path of its host. Links of wouter do so themselves. */
export function useAddressOf(): (path: string) => string {
  const { base } = use(PageContext)
  return (path) => base + path
}

/** Where the page stands, as far as who renders it says so. */
export const usePlace = () => use(PageContext).place

/** For what stands at an address where there is nothing. */
export const useNotFound = (): void => use(PageContext).onNotFound?.()

/** For a figure that can be taken along: the page's own picture is the first of them. */
export const usePicture = (picture: Picture | undefined): void => {
  const { onPicture } = use(PageContext)
  if (picture) onPicture?.(picture)
}

/** For who names what was not understood. */
export const useProblems = (problems: readonly AddressProblem[]): void => {
  const { onProblems } = use(PageContext)
  if (problems.length > 0) onProblems?.(problems)
}
