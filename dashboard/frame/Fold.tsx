import { type ReactNode, useEffect, useRef } from 'react'

interface FoldProps {
  title: ReactNode
  /** For links to it. */
  id?: string
  className?: string
  isOpen?: boolean
  children: ReactNode
}

/** A part of a page that its reader unfolds; it opens on paper, and for a link to anything in it. */
export function Fold({ title, id, className, isOpen, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const openIfMeant = () => {
      const own = fold.current!
      const meant = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (!meant || !own.contains(meant) || own.open) return
      own.open = true
      meant.scrollIntoView()
    }
    openIfMeant()
    addEventListener('hashchange', openIfMeant)
    return () => removeEventListener('hashchange', openIfMeant)
  }, [])
  return (
    <details ref={fold} id={id} className={className ? `fold ${className}` : 'fold'} open={isOpen || undefined}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}
