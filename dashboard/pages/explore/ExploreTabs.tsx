import { useRef } from 'react'
import { Link } from 'wouter'
import { pictureViews } from '../../../data/structure/pictureViews.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { controlsIn, stepOf, stepTo, useOneStop } from '../../frame/useOneStop.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import type { ExploreHand } from './ExplorePage.tsx'
import { useExploreSay } from './exploreWords.ts'

/** The six pictures of one selection, each an address of its own; Tab reaches the one shown, arrows the others. */
export function ExploreTabs({ hand: { model, chosen } }: { hand: ExploreHand }) {
  const say = useExploreSay()
  const { wording, dir } = useWords()
  const place = useRef<HTMLElement>(null)
  const oneStop = useOneStop(place, 'a', '[aria-current]')
  const kept = model.isOfExamples ? { ...chosen, areas: [] } : chosen
  return (
    <nav
      ref={place}
      className="explore-tabs"
      aria-label={say('tabs')}
      {...oneStop}
      onKeyDown={(event) => {
        const by = stepOf(event.key, dir)
        if (by !== 0 && stepTo(controlsIn(place.current, 'a'), event.target as Element, by)) event.preventDefault()
      }}
    >
      {pictureViews.map((view) => (
        <Link
          key={view}
          href={withSearch('/explore', writeAddress({ ...kept, view }))}
          aria-current={view === chosen.view ? 'page' : undefined}
        >
          {wording.say(`view.${view}`)}
        </Link>
      ))}
    </nav>
  )
}
