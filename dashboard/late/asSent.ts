/** How far a reader has gone from the page that the server sent: nothing was done yet, nothing led elsewhere. */
let isUntouched = !import.meta.env.SSR && document.querySelector('#state') !== null
let isThere = isUntouched
let isLost = false
const heard = new Set<() => void>()

if (isThere) {
  for (const act of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    addEventListener(act, touch, { capture: true, once: true, passive: true })
  // As wouter tells of another address.
  for (const way of ['popstate', 'pushState', 'replaceState'])
    addEventListener(way, () => {
      touch()
      isThere = false
      tell(false)
    })
}

function touch() {
  isUntouched = false
}

/** Whether what is asked for now is part of the page as it was sent. */
export const isAsSent = () => isUntouched

/** Says that a part of that page cannot be taken over and is there to be read alone; false where another page stands by now. */
export function loseAsSent(): boolean {
  if (isThere) tell(true)
  return isThere
}

/** Whether part of what stands there is only to be read. */
export const isPartLost = () => isLost

/** Tells when that changes; gives what ends it. */
export function onPartLost(hear: () => void): () => void {
  heard.add(hear)
  return () => void heard.delete(hear)
}

function tell(lost: boolean) {
  isLost = lost
  for (const hear of heard) hear()
}
