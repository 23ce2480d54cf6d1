import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { searchAll } from '../../../data/wording/searchAll.ts'
import { api } from '../../answers/api.ts'
import { Boundary } from '../../answers/Boundary.tsx'
import { useAnswer } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { foundAddress } from './foundAddress.ts'
import { useOverviewSay } from './overviewWords.ts'

/** One search over areas, goals, series and practices in six languages; what it looks through comes with the first focus. */
export function SearchAll() {
  const say = useOverviewSay()
  const { say: sayFrame } = useWords()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // The page is there to read before its scripts are: what was typed meanwhile counts.
  useEffect(() => {
    setTyped(field.current?.value ?? '')
    setWanted(document.activeElement === field.current)
  }, [])
  const isAsked = typed.trim() !== ''
  const [first, setFirst] = useState<Entry>()
  return (
    <search>
      <form
        className="overview-search"
        onSubmit={(event) => {
          event.preventDefault()
          if (first) navigate(foundAddress(first))
        }}
      >
        <label>
          {say('search')}
          <input
            ref={field}
            type="search"
            value={typed}
            autoComplete="off"
            placeholder={say('search.example')}
            onFocus={() => setWanted(true)}
            onChange={({ target }) => {
              setWanted(true)
              setTyped(target.value)
            }}
          />
        </label>
        {wanted ? (
          <Boundary waiting={<Status>{isAsked && sayFrame('loading')}</Status>}>
            <Found typed={isAsked ? typed : ''} onFound={setFirst} />
          </Boundary>
        ) : (
          <Status />
        )}
      </form>
    </search>
  )
}

const Status = ({ children }: { children?: ReactNode }) => (
  <p className="hint" role="status">
    {children}
  </p>
)

type Entry = ReturnType<typeof searchAll>[number]['entries'][number]

/** What bears these words, by kind; the first of it is where Enter leads. */
function Found({ typed, onFound }: { typed: string; onFound: (first: Entry | undefined) => void }) {
  const say = useOverviewSay()
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
    area: sayFrame('areas.title'),
    series: sayFrame('across.series'),
    practice: sayFrame('nav.practices'),
  }
  return (
    <>
      <Status>{typed !== '' && say('found', { n: total })}</Status>
      {found.length > 0 && (
        <div className="overview-found">
          {found.map(({ kind, entries, more }) => (
            <section key={kind} aria-label={headings[kind]}>
              <h3>{headings[kind]}</h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.refArea}>
                    <Link href={foundAddress(entry)}>{entry.names[language]}</Link>
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
