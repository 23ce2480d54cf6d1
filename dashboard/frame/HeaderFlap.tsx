import { type ReactNode, useEffect, useRef } from 'react'

interface HeaderFlapProps {
  look: string
  summary: ReactNode
  /** The summary's whole name, where its words alone do not say it. */
  label?: string
  onOpen?(place: HTMLElement): void
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A part of the header that unfolds below it, without scripts too; Escape and whatever is done elsewhere close it. */
export function HeaderFlap({ look, summary, label, onOpen, children }: HeaderFlapProps) {
  const place = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (place.current) place.current.open = false
  }
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (!place.current?.contains(target as Node)) close()
    }
    for (const left of ['pointerdown', 'focusin']) document.addEventListener(left, leave)
    return () => {
      for (const left of ['pointerdown', 'focusin']) document.removeEventListener(left, leave)
    }
  })
  return (
    <details
      className={`flap ${look}`}
      ref={place}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.(currentTarget)}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return
        close()
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary aria-label={label}>{summary}</summary>
      {typeof children === 'function' ? children(close) : children}
    </details>
  )
}
