import { Fragment } from 'react'
import { Term } from './Term.tsx'
import type { TermCode } from './terms.ts'
import { useTermNames } from './useTermNames.ts'

/** The words of a picture that not everybody knows, each of which says what it means. */
export function TermsHere({ of }: { of: readonly TermCode[] }) {
  const names = useTermNames()
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
