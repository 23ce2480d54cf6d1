import { useDeferredValue, useEffect } from 'react'
import { Link } from 'wouter'
import { isSearchable, type SearchHit, searchKinds } from '../../data/structure/searchEntry.ts'
import { api } from '../answers/api.ts'
import { useAnswerIf } from '../answers/useAnswer.ts'
import { Beside } from '../messages/Beside.tsx'
import { useWords } from '../messages/words.ts'
import { foundAddress } from './foundAddress.ts'
import { SearchStatus } from './SearchField.tsx'
import { useSearchSay } from './searchWords.ts'

interface FoundProps {
  typed: string
  /** Told what stands first for which text: Enter leads there. */
  onFound(text: string, first: SearchHit | undefined): void
  onLeave?(): void
}

/** At most this many of a kind are listed, so that many practices do not bury the one area. */
const mostOfKind = 6

/** What bears these words, by kind, the kind of the best first; where nothing bears them all, what was probably meant. */
export function Found({ typed, onFound, onLeave }: FoundProps) {
  const say = useSearchSay()
  const { language, say: sayFrame, wording } = useWords()
  // What was found before stands until the next answer is there.
  const text = useDeferredValue(typed)
  const answer = useAnswerIf(isSearchable(text), api.search.find.queryOptions({ text, language, most: mostOfKind }))
  const { hits, kinds, match, total } = answer ?? nothing
  const [first] = hits
  useEffect(() => onFound(text, first), [text, first, onFound])
  const headings = {
    view: sayFrame('nav.explore'),
    goal: sayFrame('nav.goals'),
    area: sayFrame('parameter.areas'),
    group: wording.say('parameter.group'),
    series: sayFrame('across.series'),
    practice: sayFrame('nav.practices'),
  }
  const inOrder = [...new Set(hits.map(({ kind }) => kind))]
  const given = { typed: wording.isolate(text) }
  return (
    <>
      <SearchStatus>
        {answer && (match === 'guess' ? sayFrame('search.guess', given) : match === 'some' && say('found.some'))}
        {answer && match === 'all' && say('found', { n: total })}
        {answer && match === 'none' && say('found.none', given)}
      </SearchStatus>
      {match === 'none' && (
        <ul className="search-ways">
          {waysOn.map(({ path, kind }) => (
            <li key={path}>
              <Link href={path} onClick={onLeave}>
                {headings[kind]}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {hits.length > 0 && (
        <div className="search-found">
          {inOrder.map((kind) => {
            const own = hits.filter((hit) => hit.kind === kind).slice(0, mostOfKind)
            const more = kinds[kind] - own.length
            return (
              <section key={kind} aria-label={headings[kind]}>
                <h2>{headings[kind]}</h2>
                <ul>
                  {own.map((hit) => (
                    <li key={hit.code}>
                      <Beside>
                        <Link href={foundAddress(hit)} onClick={onLeave}>
                          {hit.name}
                        </Link>
                        {hit.parent && <small>{hit.parentName}</small>}
                      </Beside>
                    </li>
                  ))}
                </ul>
                {more > 0 && <p className="hint">{say('found.more', { n: more })}</p>}
              </section>
            )
          })}
        </div>
      )}
    </>
  )
}

const nothing = {
  hits: [],
  kinds: Object.fromEntries(searchKinds.map((kind) => [kind, 0])),
  match: 'all',
  total: 0,
} as const

/** Where one can look without knowing a word. */
const waysOn = [
  { path: '/goals', kind: 'goal' },
  { path: '/explore', kind: 'view' },
  { path: '/practices', kind: 'practice' },
] as const
