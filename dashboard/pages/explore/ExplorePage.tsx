import './explore.css'
import { useMemo, useState } from 'react'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { arrangedAs } from '../../../data/structure/askedView.ts'
import { api } from '../../answers/api.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { createPointing, PointingHere } from '../../charts/pointing.ts'
import { useWords } from '../../messages/words.ts'
import { TermsHere } from '../../terms/TermsHere.tsx'
import { FoundOver } from '../acts/FoundOver.ts'
import { Empty } from '../panel/Empty.tsx'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useView, type ViewInHand } from '../view/useView.ts'
import { YearStrip } from '../years/YearStrip.tsx'
import { ComparableLinks } from './ComparableLinks.tsx'
import { ExploreSettings } from './ExploreSettings.tsx'
import { ExploreTabs } from './ExploreTabs.tsx'
import { ExploreView } from './ExploreView.tsx'
import { ExploreActs, Finding, useFinding } from './Finding.tsx'
import { useFirstCountry } from './useFirstCountry.ts'

export type ExploreHand = ViewInHand<ExploreModel>

/** One selection in six pictures: over the years, sorted, on a map, from first to last, as a table, beside another figure. */
export function ExplorePage() {
  const { wording } = useWords()
  const hand = useExplore()
  const { model, selection, problems, isWaiting } = hand
  const [{ series }] = model.views as [ExploreModel['views'][number]]
  const years = wording.years(selection.startPeriod, selection.endPeriod)
  useTitle(wording.pair(wording.say(`view.${selection.view}`), wording.beside([series.name, years])))
  useFirstCountry(hand)
  const found = useFinding(hand)
  const [pointing] = useState(createPointing)
  const isEmpty = model.views.length === 1 && model.views[0]!.view.lines.length === 0
  const acts = (
    <div className="explore-acts">
      <ExploreActs hand={hand} />
    </div>
  )
  return (
    <PointingHere value={pointing}>
      <AddressProblems problems={problems} shown={selection} />
      <div className="explore">
        <Finding hand={hand} found={found} />
        <ExploreTabs hand={hand} />
        <ExploreSettings hand={hand} />
        <div className={isWaiting ? 'explore-view stale' : 'explore-view'} aria-busy={isWaiting}>
          {isEmpty ? (
            <>
              <Empty />
              {acts}
            </>
          ) : (
            <UsualWidths value={widths}>
              <FoundOver value={found}>
                <ExploreView hand={hand}>
                  <YearStrip hand={hand} />
                  {acts}
                  <ComparableLinks hand={hand} />
                  <TermsHere of={['flag', 'zero', 'release']} />
                </ExploreView>
              </FoundOver>
            </UsualWidths>
          )}
        </div>
      </div>
    </PointingHere>
  )
}

/** What is chosen stays an example until somebody chooses areas: an address that names none goes on naming none. */
function useExplore(): ExploreHand {
  const asked = useView(api.models.explore.queryOptions)
  const { selection } = asked
  const model = useMemo(
    () => ({ ...asked.model, rows: arrangedAs(asked.model.rows, selection) }),
    [asked.model, selection]
  )
  const hand = { ...asked, model }
  return model.isOfExamples ? { ...hand, choose: (part) => asked.choose({ areas: [], ...part }) } : hand
}

/** Of the place beside the list: in a small window, where the list is folded on a tablet, and in a wide window. */
const widths: Widths = { 358: 'at-phone', 610: 'at-half', 707: 'at-tablet', 852: 'at-wide' }
