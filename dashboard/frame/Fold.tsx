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
    let wasOpen = false
    const print = () => {
      wasOpen = fold.current!.open
      fold.current!.open = true
    }
    const printed = () => {
      fold.current!.open = wasOpen
    }
    openIfMeant()
    const heard = { hashchange: openIfMeant, beforeprint: print, afterprint: printed }
    for (const [event, hear] of Object.entries(heard)) addEventListener(event, hear)
    return () => {
      for (const [event, hear] of Object.entries(heard)) removeEventListener(event, hear)
    }
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
