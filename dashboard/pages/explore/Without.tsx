import { Link } from 'wouter'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'

interface WithoutProps {
  title: string
  reasons: readonly {
    /** With how many there are. */
    said: string
    areas: readonly { code: string; name: string; last?: string }[]
  }[]
}

/** As many are named at once; of more each reason with its count, and the names unfold. */
const few = 30

/** Countries that a picture leaves out, by reason. */
export function Without({ title, reasons }: WithoutProps) {
  const { wording } = useWords()
  const isOpen = reasons.reduce((n, { areas }) => n + areas.length, 0) <= few
  return (
    <section className="without" aria-label={title}>
      <h2>{title}</h2>
      {reasons.map(({ said, areas }) => (
        <details key={said} open={isOpen}>
          <summary>{said}</summary>
          <p>
            <Beside>
              {areas.map(({ code, name, last }) => (
                <span key={code}>
                  <Link className="quiet" href={`/areas/${code}`}>
                    {wording.isolate(name)}
                  </Link>
                  {last && <small> {last}</small>}
                </span>
              ))}
            </Beside>
          </p>
        </details>
      ))}
    </section>
  )
}
