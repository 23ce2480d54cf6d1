import { type Ref, useImperativeHandle, useState } from 'react'
import type { Explained } from './cellNotes.ts'
import { Note } from './Note.tsx'

export interface SaidNote {
  title: string
  value: string | null
  notes: Explained[]
}

export interface CellNoteHandle {
  show(said: SaidNote, button: HTMLElement): void
}

/** The one note of a table: what a mark means, beside the mark. */
export function CellNote({ ref }: { ref: Ref<CellNoteHandle> }) {
  const [shown, setShown] = useState<{ said: SaidNote; button: HTMLElement } | null>(null)
  useImperativeHandle(ref, () => ({ show: (said, button) => setShown({ said, button }) }), [])
  if (!shown) return null
  const { title, value, notes } = shown.said
  return (
    <Note title={title} beside={shown.button} onClose={() => setShown(null)}>
      <p>
        <strong>{title}</strong> {value}
      </p>
      {notes.map(({ term, meaning }) => (
        <p key={term}>
          <span>{term}</span>
          {meaning && <small> {meaning}</small>}
        </p>
      ))}
    </Note>
  )
}
