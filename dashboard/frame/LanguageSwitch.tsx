import { useEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Language } from '../../data/structure/codelists.ts'
import { languageNames } from '../messages/languageNames.ts'
import { rememberChoice } from '../messages/rememberChoice.ts'
import { useWords } from '../messages/words.ts'
import { withSearch } from './withSearch.ts'

/** The same view in another language: a page of its own, so that language, direction and words load together. */
export function LanguageSwitch() {
  const { language, say } = useWords()
  const [path] = useLocation()
  const search = useSearch()
  const place = useRef<HTMLDetailsElement>(null)
  const codes = Object.keys(languageNames) as Language[]
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (place.current && !place.current.contains(target as Node)) place.current.open = false
    }
    for (const left of ['pointerdown', 'focusin']) document.addEventListener(left, close)
    return () => {
      for (const left of ['pointerdown', 'focusin']) document.removeEventListener(left, close)
    }
  }, [])
  return (
    <details
      className="languages"
      ref={place}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return
        currentTarget.open = false
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary aria-label={`${say('language.label')}: ${languageNames[language]}`}>{languageNames[language]}</summary>
      <nav aria-label={say('language.label')}>
        {codes.map((code) => (
          <a
            key={code}
            href={`/${code}${withSearch(path, search)}`}
            lang={code}
            hrefLang={code}
            aria-current={code === language || undefined}
            onClick={() => rememberChoice('language', code)}
          >
            {languageNames[code]}
          </a>
        ))}
      </nav>
    </details>
  )
}
