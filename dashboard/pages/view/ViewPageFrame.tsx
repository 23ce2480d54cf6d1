import type { ReactNode } from 'react'
import type { DescribedView } from '../../../api/observations/viewsOf.ts'
import type { ViewPage } from '../../../data/structure/viewDefaults.ts'
import { useWords } from '../../messages/words.ts'
import { Empty } from '../panel/Empty.tsx'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from './AddressProblems.tsx'
import type { ViewInHand } from './useView.ts'
import { ViewFilters } from './ViewFilters.tsx'

interface ViewPageFrameProps {
  page: ViewPage
  hand: ViewInHand<unknown>
  views: readonly DescribedView[]
  children: ReactNode
}

/** What both pages do alike: say what is wrong with the address, offer filters, and show what there is. */
export function ViewPageFrame({ page, hand, views, children }: ViewPageFrameProps) {
  const { say, wording } = useWords()
  const { selection, problems, isWaiting } = hand
  const [{ series }] = views as [DescribedView]
  const years = wording.years(selection.startPeriod, selection.endPeriod)
  useTitle(`${say(`nav.${page}`)}: ${series.name} · ${years}`)
  const isEmpty = views.length === 1 && views[0]!.view.lines.length === 0
  return (
    <>
      <AddressProblems problems={problems} shown={selection} />
      <ViewFilters {...{ page, hand, views }} />
      <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
        {isEmpty ? (
          <>
            <h1 className="title">
              {series.name}
              <small>{years}</small>
            </h1>
            <Empty />
          </>
        ) : (
          children
        )}
      </div>
    </>
  )
}
