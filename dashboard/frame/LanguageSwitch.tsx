import { useLocation } from '@tanstack/react-router'
import type { Language } from '../../data/structure/codelists.ts'
import { languageNames } from '../messages/languageNames.ts'
import { rememberChoice } from '../messages/rememberChoice.ts'
import { useWords } from '../messages/words.ts'

/** The same view in another language: a page of its own, so that language, direction and words load together. */
export function LanguageSwitch() {
  const { language, say } = useWords()
  const { pathname, searchStr } = useLocation()
  const codes = Object.keys(languageNames) as Language[]
  return (
    <nav className="languages" aria-label={say('language.label')}>
      {codes.map((code) => (
        <a
          key={code}
          href={`/${code}${pathname}${searchStr}`}
          lang={code}
          hrefLang={code}
          aria-current={code === language || undefined}
          onClick={() => rememberChoice('language', code)}
        >
          {languageNames[code]}
        </a>
      ))}
    </nav>
  )
}
