import { Beside } from '../messages/Beside.tsx'
import { Term } from './Term.tsx'
import type { TermCode } from './terms.ts'
import { useTermNames } from './useTermNames.ts'

/** The words of a picture that not everybody knows, each of which says what it means. */
export function TermsHere({ of }: { of: readonly TermCode[] }) {
  const names = useTermNames()
  return (
    <p className="hint terms-here">
      <Beside>
        {of.map((code) => (
          <Term key={code} of={code}>
            {names[code]}
          </Term>
        ))}
      </Beside>
    </p>
  )
}
