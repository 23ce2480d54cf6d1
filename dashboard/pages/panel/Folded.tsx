import { type ReactNode, useEffect, useRef } from 'react'

interface FoldedProps {
  id: string
  title: ReactNode
  isOpen?: boolean
  children: ReactNode
}

/** A part of a page that its reader unfolds. It opens by a link to it or into it, and on paper. */
export function Folded({ id, title, isOpen = false, children }: FoldedProps) {
  const place = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const named = () => {
      const own = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (own && place.current?.contains(own)) {
        place.current.open = true
        own.scrollIntoView()
      }
    }
    let wasOpen = false
    const before = () => {
      wasOpen = place.current!.open
      place.current!.open = true
    }
    const after = () => {
      place.current!.open = wasOpen
    }
    named()
    addEventListener('hashchange', named)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('hashchange', named)
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return (
    <details className="folded" id={id} ref={place} open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
