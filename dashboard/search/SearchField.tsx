import { lazy, type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { SearchEntry } from '../../data/structure/searchEntry.ts'
import { Boundary } from '../answers/Boundary.tsx'
import { useWords } from '../messages/words.ts'
import { foundAddress } from './foundAddress.ts'
import './search.css'

const Found = lazy(async () => ({ default: (await import('./Found.tsx')).Found }))

/** One search over areas, goals, series and practices in six languages; what it looks through comes with the first focus. */
export function SearchField({ onLeave }: { onLeave?: () => void }) {
  const { say } = useWords()
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
  const [first, setFirst] = useState<SearchEntry>()
  return (
    <search>
      <form
        className="site-search"
        onSubmit={(event) => {
          event.preventDefault()
          if (!first) return
          navigate(foundAddress(first))
          onLeave?.()
        }}
      >
        <label>
          {say('search.label')}
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
          <Boundary waiting={<SearchStatus>{isAsked && say('loading')}</SearchStatus>}>
            <Found typed={isAsked ? typed : ''} onFound={setFirst} {...(onLeave && { onLeave })} />
          </Boundary>
        ) : (
          <SearchStatus />
        )}
      </form>
    </search>
  )
}

/** What is said of a search while nothing, or something, is found. */
export const SearchStatus = ({ children }: { children?: ReactNode }) => (
  <p className="hint" role="status">
    {children}
  </p>
)
