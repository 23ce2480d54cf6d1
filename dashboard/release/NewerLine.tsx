import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useAddressOf, usePageRelease } from '../frame/page.ts'
import { withRelease } from '../frame/withRelease.ts'
import { withSearch } from '../frame/withSearch.ts'
import { Sentences } from '../messages/Sentences.tsx'
import { useWords } from '../messages/words.ts'
import { useReleaseSay } from './releaseWords.ts'
import { withoutRelease } from './withoutRelease.ts'

/** That a later release came while the page was open. What is shown stays of one release, until its reader goes on. */
export function NewerLine({ newer }: { newer: string }) {
  const say = useReleaseSay()
  const { language, wording } = useWords()
  const release = usePageRelease()
  const addressOf = useAddressOf()
  const [path, navigate] = useLocation()
  const search = useSearch()
  const [stays, setStays] = useState(false)
  if (stays) return null
  const stay = () => {
    navigate(withRelease(withSearch(path, search), release), { replace: true })
    setStays(true)
  }
  return (
    <p className="release-line" role="status">
      <Sentences>
        {say('newer', { present: wording.isolate(newer), release: wording.isolate(release) })}
        <a href={addressOf(`/${language}${withoutRelease(path, search)}`)}>{say('goOn')}</a>
        <button type="button" className="plain" onClick={stay}>
          {say('stay')}
        </button>
      </Sentences>
    </p>
  )
}
