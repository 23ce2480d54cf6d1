import { useEffect, useMemo } from 'react'
import { Link } from 'wouter'
import type { SearchEntry } from '../../data/structure/searchEntry.ts'
import { searchAll } from '../../data/wording/searchAll.ts'
import { api } from '../answers/api.ts'
import { useAnswer } from '../answers/useAnswer.ts'
import { useWords } from '../messages/words.ts'
import { foundAddress } from './foundAddress.ts'
import { SearchStatus } from './SearchField.tsx'
import { useSearchSay } from './searchWords.ts'

interface FoundProps {
  typed: string
  /** Told what stands first: Enter leads there. */
  onFound(first: SearchEntry | undefined): void
  onLeave?(): void
}

/** What bears these words, by kind. */
export function Found({ typed, onFound, onLeave }: FoundProps) {
  const say = useSearchSay()
  const { language, say: sayFrame } = useWords()
  const entries = useAnswer(api.search.entries.queryOptions())
  const found = useMemo(() => searchAll(entries, typed, language), [entries, typed, language])
  const nameOf = (code: string) =>
    entries.find(({ kind, refArea }) => kind === 'area' && refArea === code)?.names[language]
  const total = found.reduce((n, { entries, more }) => n + entries.length + more, 0)
  const first = found[0]?.entries[0]
  useEffect(() => onFound(first), [first, onFound])
  const headings = {
    goal: sayFrame('nav.goals'),
    area: sayFrame('parameter.areas'),
    series: sayFrame('across.series'),
    practice: sayFrame('nav.practices'),
  }
  return (
    <>
      <SearchStatus>{typed !== '' && say('found', { n: total })}</SearchStatus>
      {found.length > 0 && (
        <div className="search-found">
          {found.map(({ kind, entries, more }) => (
            <section key={kind} aria-label={headings[kind]}>
              <h3>{headings[kind]}</h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.refArea}>
                    <Link href={foundAddress(entry)} onClick={onLeave}>
                      {entry.names[language]}
                    </Link>
                    {entry.parent && <small> · {nameOf(entry.parent)}</small>}
                  </li>
                ))}
              </ul>
              {more > 0 && <p className="hint">{say('found.more', { n: more })}</p>}
            </section>
          ))}
        </div>
      )}
    </>
  )
}
