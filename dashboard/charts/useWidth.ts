import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The width of an element in whole pixels, known before the first paint and followed from then on; 0 until it is known.
 * While the element is hidden, or a browser measures for a picture, the last width holds.
 */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setWidth((last) => Math.floor(element.clientWidth) || last)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
