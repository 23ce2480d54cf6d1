import { Suspense } from 'react'
import { isRefusal } from '../api.ts'
import { useWords } from '../messages/words.ts'
import { AddressProblems } from './AddressProblems.tsx'
import { Empty } from './Empty.tsx'
import { Failed } from './Failed.tsx'
import { Skeleton } from './Skeleton.tsx'
import { useTitle } from './useTitle.ts'
import { useView } from './useView.ts'
import { ViewFilters } from './ViewFilters.tsx'
import { viewBodies } from './viewBodies.ts'
import type { ViewPage } from './viewQuestion.ts'

/** What both pages do alike: say what is wrong with the address, offer filters, and wait, fail or show. */
export function ViewPageFrame({ page }: { page: ViewPage }) {
  const Body = viewBodies[page]
  const { say, wording } = useWords()
  const hand = useView(page)
  const { view, series, areas, list, selection, problems, search, known } = hand
  const years = wording.years(selection.startPeriod, selection.endPeriod)
  useTitle(series.data ? `${say(`nav.${page}`)}: ${series.data.name} · ${years}` : say(`nav.${page}`))
  const queries = [view, series, areas, list]
  const failed = queries.find(({ error }) => error)
  // A code that this release does not have is refused once, until the lists are here that tell it from the others.
  const isSettling = isRefusal(failed?.error) && (areas.isPending || list.isPending)
  // Until it is known what is wrong in the address, nothing stands below what will say so.
  if (list.isPending || isSettling) return <Skeleton />
  const isReady = view.data && series.data
  return (
    <>
      <AddressProblems problems={problems} search={search} known={known} shown={selection} />
      <ViewFilters page={page} view={hand} />
      {failed?.error ? (
        <Failed
          error={failed.error}
          retry={() => {
            for (const query of queries) if (query.error) void query.refetch()
          }}
        />
      ) : !isReady ? (
        <Skeleton />
      ) : view.data.lines.length === 0 && selection.series.length === 1 ? (
        <>
          <h1 className="title">
            {series.data.name}
            <small>{years}</small>
          </h1>
          <Empty />
        </>
      ) : (
        <div className={view.isPlaceholderData ? 'stale' : undefined} aria-busy={view.isPlaceholderData}>
          <Suspense fallback={<Skeleton />}>
            <Body hand={hand} view={view.data} series={series.data} />
          </Suspense>
        </div>
      )}
    </>
  )
}
