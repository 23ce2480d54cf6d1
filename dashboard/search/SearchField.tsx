import { lazy, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { SearchHit } from '../../data/structure/searchEntry.ts'
import { Boundary } from '../answers/Boundary.tsx'
import { useWords } from '../messages/words.ts'
import { foundAddress } from './foundAddress.ts'
import './search.css'

const Found = lazy(async () => ({ default: (await import('./Found.tsx')).Found }))

/** One search over views, areas, groups, Goals, indicators and practices in six languages; its code comes with the first focus. */
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
  const first = useRef<{ text: string; hit: SearchHit | undefined }>(undefined)
  // Who presses Enter before the answer is there goes where it leads once it is.
  const isGoing = useRef(false)
  const go = useCallback(
    (hit: SearchHit | undefined) => {
      isGoing.current = false
      if (!hit) return
      navigate(foundAddress(hit))
      onLeave?.()
    },
    [navigate, onLeave]
  )
  const hear = useCallback(
    (text: string, hit: SearchHit | undefined) => {
      first.current = { text, hit }
      if (isGoing.current && text === field.current?.value) go(hit)
    },
    [go]
  )
  return (
    <search>
      <form
        className="site-search"
        onSubmit={(event) => {
          event.preventDefault()
          if (first.current?.text === typed) go(first.current.hit)
          else isGoing.current = isAsked
        }}
      >
        <label>
          {say('search.label')}
          <input
            ref={field}
            type="search"
            value={typed}
            maxLength={100}
            autoComplete="off"
            placeholder={say('search.example')}
            onFocus={() => setWanted(true)}
            onChange={({ target }) => {
              setWanted(true)
              isGoing.current = false
              setTyped(target.value)
            }}
          />
        </label>
        {wanted ? (
          <Boundary waiting={<SearchStatus>{isAsked && say('loading')}</SearchStatus>}>
            <Found typed={isAsked ? typed : ''} onFound={hear} {...(onLeave && { onLeave })} />
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
