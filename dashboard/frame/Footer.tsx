import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api.ts'
import { useWords } from '../messages/words.ts'
import { Licences } from './Licences.tsx'

/** Who we are not, what names and borders do not mean, under which licences, and which release this is. */
export function Footer() {
  const { say, wording } = useWords()
  const { data: release } = useQuery(api.release.current.queryOptions())
  const [asked, setAsked] = useState(false)
  return (
    <footer>
      <p>{wording.say('product.independent')}</p>
      <p>{say('footer.designations')}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
        <summary>{say('footer.licences')}</summary>
        {asked && <Licences />}
      </details>
      <p className="release">
        {release && (
          <>
            {say('footer.release')} <bdi>{release.release}</bdi> ·{' '}
            {say('footer.size', {
              observations: release.observations,
              areas: release.areas,
              series: release.series,
            })}
          </>
        )}
      </p>
    </footer>
  )
}
