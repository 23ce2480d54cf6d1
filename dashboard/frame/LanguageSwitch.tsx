import { useLocation, useSearch } from 'wouter'
import { languageOf, languages } from '../../data/structure/codelists.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import { useWords } from '../messages/words.ts'
import { HeaderFlap } from './HeaderFlap.tsx'
import { useAddressOf } from './page.ts'
import { rememberChoice } from './rememberChoice.ts'
import { withSearch } from './withSearch.ts'

/** As the United Nations lists them: by their names in English. */
const inOrder = [...languages].sort((a, b) => (languageOf[a].english < languageOf[b].english ? -1 : 1))

/** The same view in another language: a page of its own, so that language, direction and words load together. */
export function LanguageSwitch() {
  const { language, say, wording } = useWords()
  const [path] = useLocation()
  const search = useSearch()
  const addressOf = useAddressOf()
  const { name } = languageOf[language]
  return (
    <HeaderFlap look="languages" summary={name} label={wording.pair(say('language.label'), name)}>
      <nav aria-label={say('language.label')}>
        {inOrder.map((code) => (
          <a
            key={code}
            href={addressOf(`/${code}${withSearch(path, search)}`)}
            lang={languageTag(code)}
            hrefLang={languageTag(code)}
            aria-current={code === language || undefined}
            onClick={() => rememberChoice('language', code)}
          >
            {languageOf[code].name}
          </a>
        ))}
      </nav>
    </HeaderFlap>
  )
}
