import { Link } from 'wouter'
import { pictureViews } from '../../../data/structure/pictureViews.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import type { ExploreHand } from './ExplorePage.tsx'
import { useExploreSay } from './exploreWords.ts'

/** The six pictures of one selection, each an address of its own. */
export function ExploreTabs({ hand: { model, chosen } }: { hand: ExploreHand }) {
  const say = useExploreSay()
  const { wording } = useWords()
  const kept = model.isOfExamples ? { ...chosen, areas: [] } : chosen
  return (
    <nav className="explore-tabs" aria-label={say('tabs')}>
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
