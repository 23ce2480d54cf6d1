import { useEffect } from 'react'

/** Marks a page that a browser has taken over from the server; until then controls wait, and look.css shows it. */
export function Live() {
  useEffect(() => {
    document.documentElement.dataset.live = ''
  }, [])
  return null
}
