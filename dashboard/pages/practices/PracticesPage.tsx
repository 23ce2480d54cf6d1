import { useEffect } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { PracticeCards } from './PracticeCards.tsx'
import { PracticeFilters } from './PracticeFilters.tsx'
import { PracticeMatrix } from './PracticeMatrix.tsx'
import { PracticeTable } from './PracticeTable.tsx'
import './practices.css'
import { wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { ListMenu } from '../acts/ListMenu.tsx'
import { PageActs } from '../acts/PageActs.tsx'
import { usePracticesSay } from './practicesWords.ts'
import { usePractices } from './usePractices.ts'

/** Documented practices, each with its figure's unit, its caution and its source. */
export function PracticesPage() {
  const say = usePracticesSay()
  const { say: sayFrame, language } = useWords()
  const hand = usePractices()
  const { shown, selection, problems, found, model } = hand
  const { goal, theme, group, areas, text } = shown
  const listed = writeAddress({ ...wholeSelection, goal, theme, group, areas, text })
  const asked = listed && `${listed}&`
  useTitle(sayFrame('practices.good'))
  useEffect(() => {
    if (location.hash === '') return
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const folded = card?.closest('details')
    if (folded) folded.open = true
    card?.scrollIntoView()
    card?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="titled">
      <AddressProblems problems={problems} />
      <div className="titled-head">
        <h1>{sayFrame('practices.good')}</h1>
        <p className="hint">{say('rule')}</p>
      </div>
      <div className="practices-first">
        <PracticeMatrix model={model} selection={selection} />
        <div>
          <PracticeFilters hand={hand} />
          <p role="status" className="finding">
            {found.length > 0 ? say('count', { n: found.length }) : say('none')}
          </p>
          {found.length === 0 && (
            <p className="practices-reset">
              <Link className="button" href="/practices">
                {say('reset')}
              </Link>
            </p>
          )}
          <p className="hint">{say('matrix.about')}</p>
        </div>
      </div>
      {found.length === 0 ? null : shown.layout === 'list' ? (
        <PracticeTable practices={found} goals={model.goals} />
      ) : (
        <PracticeCards practices={found} goals={model.goals} />
      )}
      <div className="titled-acts">
        <PageActs code="practices" title={sayFrame('practices.good')}>
          {found.length > 0 && <ListMenu path="/api/practices" query={`${asked}language=${language}`} />}
        </PageActs>
      </div>
    </div>
  )
}
