import { type FocusEvent, type RefObject, useEffect } from 'react'

/**
 * Makes one stop for Tab of many controls beside or below each other: arrow keys go on between them (`stepTo`), and the
 * stop is the one that had the focus last, else the one that is current. Without scripts each is a stop of its own.
 */
export function useOneStop(place: RefObject<HTMLElement | null>, controls: string, current: string) {
  useEffect(() => {
    const all = controlsIn(place.current, controls)
    const stop =
      all.find((one) => one === document.activeElement) ??
      all.find((one) => one.dataset.stop !== undefined && current === '') ??
      all.find((one) => current !== '' && one.matches(current)) ??
      all[0]
    stopAt(all, stop)
  })
  return {
    onFocus({ target }: FocusEvent<HTMLElement>) {
      if (target.matches(controls)) stopAt(controlsIn(place.current, controls), target)
    },
  }
}

/** Moves the focus so many controls on from one of them, or from before the first, and says whether there was one. */
export function stepTo(all: readonly HTMLElement[], from: Element, by: number): boolean {
  const next = all[all.indexOf(from as HTMLElement) + by]
  next?.focus()
  return next !== undefined
}

/** One on or one back for an arrow key of a row, whichever way it is read; 0 for any other key. */
export function stepOf(key: string, dir: 'ltr' | 'rtl'): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0
  return (key === 'ArrowRight') === (dir === 'ltr') ? 1 : -1
}

/** The controls of a place that a selector names. */
export const controlsIn = (place: Element | null, controls: string) =>
  Array.from(place?.querySelectorAll<HTMLElement>(controls) ?? [])

function stopAt(all: readonly HTMLElement[], stop: HTMLElement | undefined) {
  for (const one of all) {
    one.tabIndex = one === stop ? 0 : -1
    if (one === stop) one.dataset.stop = ''
    else delete one.dataset.stop
  }
}
