import { Link } from 'wouter'
import { useWords } from '../../messages/words.ts'

/** A figure as it is told: itself, what it counts and when, what must be known of it, its source, its view. */
export interface Told {
  figure: string
  what: string
  caution: string
  source: string
  to: string
}

/** One true figure. */
export function TrueFigure({ told: { figure, what, caution, source, to } }: { told: Told }) {
  const { say: sayFrame } = useWords()
  return (
    <article className="start-figure">
      <p className="start-number">{figure}</p>
      <p>{what}</p>
      <p className="hint">{caution}</p>
      <p className="hint">{source}</p>
      <p>
        <Link href={to}>{sayFrame('act.figures')}</Link>
      </p>
    </article>
  )
}
