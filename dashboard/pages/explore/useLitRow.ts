import { type RefObject, use, useEffect } from 'react'
import { PointingHere } from '../../charts/pointing.ts'

/**
 * Lights the row of what a picture is pointed at, in sight in a list that scrolls by itself; and says to the picture which row is
 * pointed at or has the focus.
 */
export function useLitRow(list: RefObject<HTMLElement | null>) {
  const pointing = use(PointingHere)
  useEffect(() => {
    let lit: Element | undefined
    return pointing?.hear((area, by) => {
      lit?.classList.remove('lit')
      lit = undefined
      const own = list.current
      if (!own || by === list || area === undefined) return
      lit = [...own.querySelectorAll('[data-key]')].find((row) => row.getAttribute('data-key') === area)
      lit?.classList.add('lit')
      if (lit) bringIntoSight(lit)
    })
  }, [pointing, list])
  const point = ({ target }: { target: EventTarget }) =>
    pointing?.point((target as Element).closest('[data-key]')?.getAttribute('data-key') ?? undefined, list)
  const leave = () => pointing?.point(undefined, list)
  return { onPointerOver: point, onPointerLeave: leave, onFocus: point, onBlur: leave }
}

/** Scrolls the box of a list and nothing else: the page stays where its reader points. */
function bringIntoSight(row: Element): void {
  const box = row.closest('.country-rows')
  if (!box || box.scrollHeight <= box.clientHeight) return
  const [at, around] = [row.getBoundingClientRect(), box.getBoundingClientRect()]
  if (at.top < around.top) box.scrollTop -= around.top - at.top
  else if (at.bottom > around.bottom) box.scrollTop += at.bottom - around.bottom
}
