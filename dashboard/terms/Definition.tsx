import type { RefObject } from 'react'
import { Link } from 'wouter'
import { Note } from '../tables/Note.tsx'
import { type TermCode, terms } from './terms.ts'
import { useTermSay } from './termWords.ts'
import { useTermNames } from './useTermNames.ts'

interface DefinitionProps {
  of: TermCode
  beside: RefObject<HTMLElement | null>
  onClose(): void
}

/** What a word means, and where its rule stands. */
export function Definition({ of, beside, onClose }: DefinitionProps) {
  const say = useTermSay()
  const name = useTermNames()[of]
  return (
    <Note title={name} beside={beside.current!} onClose={onClose}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{say(terms[of].text)}</p>
      <p>
        <Link href={`/method#${terms[of].rule}`}>{say('more')}</Link>
      </p>
    </Note>
  )
}
