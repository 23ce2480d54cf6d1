import { useEffect } from 'react'
import { Link } from 'wouter'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { PracticeCard } from './PracticeCard.tsx'
import { PracticeFilters } from './PracticeFilters.tsx'
import { PracticeTable } from './PracticeTable.tsx'
import './practices.css'
import { PageActs } from '../acts/PageActs.tsx'
import { usePracticesSay } from './practicesWords.ts'
import { usePractices } from './usePractices.ts'

/** What worked: documented practices, each with its figure's unit, its caution and its source. */
export function PracticesPage() {
  const say = usePracticesSay()
  const hand = usePractices()
  const { shown, problems, found, goals } = hand
  useTitle(say('title'))
  useEffect(() => {
    if (location.hash === '') return
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    card?.scrollIntoView()
    card?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <AddressProblems problems={problems} />
      <h1 className="title">{say('title')}</h1>
      <p className="sentence">{say('rule')}</p>
      <PracticeFilters hand={hand} />
      <p role="status" className="hint">
        {found.length > 0 ? say('count', { n: found.length }) : say('none')}
      </p>
      {found.length === 0 && (
        <p className="practices-reset">
          <Link className="button" href="/practices">
            {say('reset')}
          </Link>
        </p>
      )}
      {found.length === 0 ? null : shown.layout === 'list' ? (
        <PracticeTable practices={found} goals={goals} />
      ) : (
        <ul className="practices">
          {found.map((practice) => (
            <li key={practice.practice}>
              <PracticeCard practice={practice} goals={goals} />
            </li>
          ))}
        </ul>
      )}
      <PageActs code="practices" title={say('title')} />
    </>
  )
}
