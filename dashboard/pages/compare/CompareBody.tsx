import './compare.css'
import { useRef } from 'react'
import { useWords } from '../../messages/words.ts'
import { ComparisonTable } from '../../tables/comparison/ComparisonTable.tsx'
import { say } from '../../tables/comparison/comparisonWords.ts'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { Empty } from '../Empty.tsx'
import { Skeleton } from '../Skeleton.tsx'
import type { Answers } from '../viewBodies.ts'
import { CompareActions } from './CompareActions.tsx'
import { CompareHeading } from './CompareHeading.tsx'
import { CompareSentence } from './CompareSentence.tsx'
import { CompareSources } from './CompareSources.tsx'
import { GroupsWhole } from './GroupsWhole.tsx'
import { TableControls } from './TableControls.tsx'
import { useComparison } from './useComparison.ts'
import { useShownTable } from './useShownTable.ts'
import { useSpark } from './useSpark.tsx'

/** Areas below each other, years or series side by side: sorted as the reader likes, ranked only where grounds allow. */
export function CompareBody(answers: Answers) {
  const { wording } = useWords()
  const comparison = useComparison(answers)
  const inHand = useShownTable(comparison)
  const { hand } = answers
  const { table, reader, isNotThere } = inHand
  const { selection, isStale } = comparison
  const years = wording.years(selection.startPeriod, selection.endPeriod)
  const spark = useSpark(years)
  const wasWhole = useRef(false)
  if (comparison.views.length > 0 && !inHand.isWaiting) wasWhole.current = true
  // Ranks and groups make rows higher: the table comes whole the first time, so that nothing jumps.
  if (!wasWhole.current) return <Skeleton />
  return (
    <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
      <CompareHeading {...comparison} />
      <CompareSentence {...comparison} reader={reader} rows={table.rows} />
      <TableControls hand={hand} comparison={comparison} inHand={inHand} />
      {table.rows.length === 0 ? (
        <Empty />
      ) : (
        <ComparisonTable
          table={table}
          reader={reader}
          sort={hand.selection.sort}
          onSort={(sort) => hand.choose({ sort })}
          spark={spark}
        />
      )}
      <div className="table-notes">
        {isNotThere && <p>{say('comparableGone')}</p>}
        {table.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <GroupsWhole hand={hand} comparison={comparison} aggregates={inHand.aggregates} />
      <MarksLegend lines={table.rows.flatMap((row) => row.lines)} />
      <CompareSources views={comparison.views} />
      <CompareActions comparison={comparison} inHand={inHand} />
    </div>
  )
}
