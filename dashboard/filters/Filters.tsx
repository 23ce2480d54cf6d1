import type { ReactNode } from 'react'
import { useWords } from '../messages/words.ts'

/** What changes a page that is read from above: in a row; on a phone folded, so that the picture comes first. */
export function Filters({ children }: { children: ReactNode }) {
  const { say } = useWords()
  return (
    <details className="folded-filters">
      <summary>{say('filters.change')}</summary>
      <section className="filters" aria-label={say('filters.label')}>
        {children}
      </section>
    </details>
  )
}
