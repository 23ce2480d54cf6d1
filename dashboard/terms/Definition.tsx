import type { RefObject } from 'react'
import { Link } from 'wouter'
import { Note } from '../tables/Note.tsx'
import { ruleOf, type TermCode } from './ruleOf.ts'
import { useTermSay } from './termWords.ts'

interface DefinitionProps {
  of: TermCode
  beside: RefObject<HTMLElement | null>
  onClose(): void
}

/** What a word means, and where its rule stands. */
export function Definition({ of, beside, onClose }: DefinitionProps) {
  const say = useTermSay()
  return (
    <Note title={say(of)} beside={beside.current!} onClose={onClose}>
      <p>
        <strong>{say(of)}</strong>
      </p>
      <p>{say(`${of}.text`)}</p>
      <p>
        <Link href={`/method#${ruleOf[of]}`}>{say('more')}</Link>
      </p>
    </Note>
  )
}
