import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../messages/words.ts'
import type { Explained } from './cellNotes.ts'

export interface SaidNote {
  title: string
  value: string | null
  notes: Explained[]
}

export interface CellNoteHandle {
  show(said: SaidNote, button: HTMLElement): void
}

/** The one note of a table: what a mark means, beside the mark. Escape or a click elsewhere closes it. */
export function CellNote({ ref }: { ref: Ref<CellNoteHandle> }) {
  const { say } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<{ said: SaidNote; button: HTMLElement } | null>(null)
  useImperativeHandle(ref, () => ({ show: (said, button) => setShown({ said, button }) }), [])
  useLayoutEffect(() => {
    const note = place.current
    if (!note || !shown) return
    note.showPopover()
    stand(note, shown.button.getBoundingClientRect())
    note.focus({ preventScroll: true })
    const hide = () => note.hidePopover()
    addEventListener('scroll', hide, { capture: true, once: true })
    return () => removeEventListener('scroll', hide, { capture: true })
  }, [shown])
  return (
    <div
      ref={place}
      className="note"
      popover="auto"
      role="dialog"
      aria-label={shown?.said.title}
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === 'open') return
        if (place.current?.contains(document.activeElement) || document.activeElement === document.body)
          shown?.button.focus({ preventScroll: true })
        setShown(null)
      }}
    >
      {shown && (
        <>
          <p>
            <strong>{shown.said.title}</strong> {shown.said.value}
          </p>
          {shown.said.notes.map(({ term, meaning }) => (
            <p key={term}>
              <span>{term}</span>
              {meaning && <small> {meaning}</small>}
            </p>
          ))}
          <button type="button" onClick={() => place.current?.hidePopover()}>
            {say('note.close')}
          </button>
        </>
      )}
    </div>
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
