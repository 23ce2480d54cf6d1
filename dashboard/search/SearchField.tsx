import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useRouter } from 'wouter'
import type { SearchHit } from '../../data/structure/searchEntry.ts'
import { Boundary } from '../answers/Boundary.tsx'
import { latePart } from '../late/latePart.tsx'
import { useWords } from '../messages/words.ts'
import { foundAddress } from './foundAddress.ts'
import './search.css'

interface SearchFieldProps {
  /** What is looked for from the start. */
  text?: string
  onLeave?: () => void
}

const Found = latePart(async () => (await import('./Found.tsx')).Found)

/** One search over views, areas, groups, Goals, indicators and practices in six languages; its code comes with the first focus. */
export function SearchField({ text = '', onLeave }: SearchFieldProps) {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const { base } = useRouter()
  const [typed, setTyped] = useState(text)
  const [wanted, setWanted] = useState(text !== '')
  const field = useRef<HTMLInputElement>(null)
  // The page is there to read before its scripts are: what was typed meanwhile counts.
  useEffect(() => {
    setTyped(field.current?.value ?? '')
    if (document.activeElement === field.current) setWanted(true)
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
        // Without scripts it leads to the page of what was found.
        action={`${base}/search`}
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
            name="text"
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
