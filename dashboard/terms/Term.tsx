import { type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import { Boundary } from '../answers/Boundary.tsx'
import { latePart } from '../late/latePart.tsx'
import { type TermCode, terms } from './terms.ts'
import './term.css'

const Definition = latePart(async () => (await import('./Definition.tsx')).Definition)

/** A word of the field: pressed, it says beside it what it means; without scripts it leads to its rule. */
export function Term({ of, children }: { of: TermCode; children: ReactNode }) {
  const word = useRef<HTMLAnchorElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Link
        ref={word}
        className="term"
        href={`/method#${terms[of].rule}`}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setIsOpen(true)
        }}
      >
        {children}
      </Link>
      {isOpen && (
        <Boundary waiting={null}>
          <Definition of={of} beside={word} onClose={() => setIsOpen(false)} />
        </Boundary>
      )}
    </>
  )
}
