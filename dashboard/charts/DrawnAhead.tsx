import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { Canvas } from './Figure.tsx'
import { serverDocument } from './serverDocument.ts'
import { wholePixels } from './wholePixels.ts'

/** The widths that a chart is drawn at, and in which of the ranges of chart.css each is shown. */
export type Widths = Readonly<Record<number, string>>

/** As a page has them that is as wide as its window, up to where it grows no more. */
export const UsualWidths = createContext<Widths>({ 358: 'at-phone', 707: 'at-half at-tablet', 1184: 'at-wide' })

/** False where nobody will see the page as it is rendered. */
export const AreChartsShown = createContext(true)

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
  const widths = use(UsualWidths)
  const areShown = use(AreChartsShown)
  if (!isShown || !areShown) return null
  return Object.entries(widths).map(([width, ranges]) => (
    <div
      key={width}
      className={`drawn-ahead ${ranges}`}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a chart of ours, written by the document that drew it.
      dangerouslySetInnerHTML={{ __html: import.meta.env.SSR ? drawnAt(Number(width), { draw, height }) : '' }}
    />
  ))
}

/** A chart at a width as the server writes it into a page. */
export function drawnAt(width: number, { draw, height }: Pick<DrawnAheadProps, 'draw' | 'height'>): string {
  const document = serverDocument()
  if (!draw || !document) return `<canvas width="1" height="${height(width)}"></canvas>`
  const drawn = draw({ width, document })
  // A strict content security policy refuses style elements; chart.css holds those rules.
  for (const style of drawn.querySelectorAll('style')) style.remove()
  // Nothing lights or chooses a line before the browser has drawn its own; keys of two hundred lines would travel in vain.
  for (const mark of drawn.querySelectorAll('[data-key]')) mark.removeAttribute('data-key')
  // Faint lines and coasts go by whole pixels for the same reason.
  for (const path of drawn.querySelectorAll('.context path, path.land, path.shore, path.sphere'))
    path.setAttribute('d', wholePixels(path.getAttribute('d')!))
  for (const dot of drawn.querySelectorAll('circle'))
    for (const at of ['cx', 'cy']) dot.setAttribute(at, String(Math.round(Number(dot.getAttribute(at)) * 10) / 10))
  return drawn.outerHTML
}

const never = () => () => undefined
const inBrowser = () => false
const ahead = () => true
