import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { Canvas } from './Figure.tsx'
import { serverDocument } from './serverDocument.ts'

/** The width of a chart's place on most phones. */
const narrow = 358

/** That in a wide window: of the whole page, unless something stands beside it. Between the two the drawing is scaled. */
export const WideWidth = createContext(1184)

/** Whether this page was rendered before anybody knew its width; it stays so until the chart is drawn at its own. */
export function useIsAhead(): boolean {
  const isRenderedAhead = useSyncExternalStore(never, inBrowser, ahead)
  return useState(isRenderedAhead)[0]
}

interface DrawnAheadProps {
  draw: ((on: Canvas) => Element) | undefined
  height(width: number): number
  isShown: boolean
}

/**
 * The chart as the server draws it, so that it stands in the first picture of a page, and without scripts. A browser takes
 * what is there as it is: React neither reads nor writes it. Where the server has no code for it, its room is kept.
 */
export function DrawnAhead({ draw, height, isShown }: DrawnAheadProps) {
  const wide = use(WideWidth)
  if (!isShown) return null
  return [narrow, wide].map((width) => (
    <div
      key={width}
      className={width === narrow ? 'drawn-ahead at-narrow' : 'drawn-ahead at-wide'}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a chart of ours, written by the document that drew it.
      dangerouslySetInnerHTML={{ __html: import.meta.env.SSR ? picture(width, { draw, height }) : '' }}
    />
  ))
}

function picture(width: number, { draw, height }: Pick<DrawnAheadProps, 'draw' | 'height'>): string {
  const document = serverDocument()
  if (!draw || !document) return `<canvas width="1" height="${height(width)}"></canvas>`
  const drawn = draw({ width, document })
  // A strict content security policy refuses style elements; chart.css holds those rules.
  for (const style of drawn.querySelectorAll('style')) style.remove()
  return drawn.outerHTML
}

const never = () => () => undefined
const inBrowser = () => false
const ahead = () => true
