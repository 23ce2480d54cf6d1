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
  const codes = Object.keys(languageNames) as Language[]
  return (
    <nav className="languages" aria-label={say('language.label')}>
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
  )
}
