import { Fragment } from 'react'
import { useWords } from '../messages/words.ts'
import type { TermCode } from './ruleOf.ts'
import { Term } from './Term.tsx'

/** The words of a picture that not everybody knows, each of which says what it means. */
export function TermsHere({ of }: { of: readonly TermCode[] }) {
  const { say, wording } = useWords()
  const names: Record<TermCode, string> = {
    flag: say('term.flagged'),
    release: wording.say('parameter.release'),
    perThousand: wording.say('unit.PER_1000_POP'),
    zero: wording.say('figure.zero'),
  }
  return (
    <p className="hint terms-here">
      {of.map((code, at) => (
        <Fragment key={code}>
          {at > 0 && ' · '}
          <Term of={code}>{names[code]}</Term>
        </Fragment>
      ))}
    </p>
  )
}
