import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../messages/words.ts'
import './note.css'

interface NoteProps {
  title: string
  /** The mark or word that asked for it, and has the focus again when it closes. */
  beside: HTMLElement
  onClose(): void
  children: ReactNode
}

/** What a mark or a word means, beside it as long as that is seen. Escape or a click elsewhere closes it. */
export function Note({ title, beside, onClose, children }: NoteProps) {
  const { say } = useWords()
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const note = place.current!
    note.showPopover()
    stand(note, beside.getBoundingClientRect())
    note.focus({ preventScroll: true })
    const follow = () => {
      const mark = beside.getBoundingClientRect()
      if (mark.bottom < 0 || mark.top > innerHeight) note.hidePopover()
      else stand(note, mark)
    }
    addEventListener('scroll', follow, { capture: true, passive: true })
    return () => removeEventListener('scroll', follow, { capture: true })
  }, [beside])
  // What asks for it may stand in a line of text, where nothing else may.
  return createPortal(
    <div
      ref={place}
      className="note"
      popover="auto"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === 'open') return
        if (place.current?.contains(document.activeElement) || document.activeElement === document.body)
          beside.focus({ preventScroll: true })
        onClose()
      }}
    >
      {children}
      <button type="button" onClick={() => place.current?.hidePopover()}>
        {say('note.close')}
      </button>
    </div>,
    document.body
  )
}

/** Below the mark, or above it where there is no room, and inside the window. */
function stand(note: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = note
  const isBelow = mark.bottom + height + 8 < innerHeight
  const rightToLeft = document.documentElement.dir === 'rtl'
  const start = rightToLeft ? innerWidth - mark.right : mark.left
  note.style.insetBlockStart = `${Math.max(8, isBelow ? mark.bottom + 4 : mark.top - height - 4)}px`
  note.style.insetInlineStart = `${Math.max(8, Math.min(start, innerWidth - width - 16))}px`
}
