import './compare.css'
import type { CompareModel } from '../../../api/models/compareModel.ts'
import { useWords } from '../../messages/words.ts'
import { ComparisonTable } from '../../tables/comparison/ComparisonTable.tsx'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { Empty } from '../panel/Empty.tsx'
import type { ViewInHand } from '../view/useView.ts'
import { CompareActions } from './CompareActions.tsx'
import { CompareHeading } from './CompareHeading.tsx'
import { CompareSentence } from './CompareSentence.tsx'
import { CompareSources } from './CompareSources.tsx'
import { GroupsWhole } from './GroupsWhole.tsx'
import { TableControls } from './TableControls.tsx'
import { useShownTable } from './useShownTable.ts'
import { useSpark } from './useSpark.tsx'

/** Areas below each other, years or series side by side: sorted as the reader likes, ranked only where grounds allow. */
export function CompareBody({ hand }: { hand: ViewInHand<CompareModel> }) {
  const say = useComparisonSay()
  const { wording } = useWords()
  const { selection, model } = hand
  const { views, grounds } = model
  const inHand = useShownTable(model, selection)
  const { table, reader } = inHand
  const spark = useSpark(wording.years(selection.startPeriod, selection.endPeriod))
  const isNotThere = selection.comparableWith !== undefined && model.comparable === undefined
  return (
    <>
      <CompareHeading {...{ selection, views }} />
      <CompareSentence {...{ views, reader, grounds }} rows={table.rows} />
      <TableControls {...{ hand, inHand }} />
      {table.rows.length === 0 ? (
        <Empty />
      ) : (
        <ComparisonTable
          table={table}
          reader={reader}
          sort={selection.sort}
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
      <GroupsWhole hand={hand} />
      <MarksLegend lines={table.rows.flatMap((row) => row.lines)} />
      <CompareSources views={views} />
      <CompareActions {...{ selection, views, inHand }} />
    </>
  )
}
