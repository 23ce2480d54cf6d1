import './compare.css'
import { useWords } from '../../messages/words.ts'
import { ComparisonTable } from '../../tables/comparison/ComparisonTable.tsx'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import type { ViewProps } from '../explore/ExploreView.tsx'
import { Empty } from '../panel/Empty.tsx'
import { ChosenTags } from '../view/ChosenTags.tsx'
import { CompareSentence } from './CompareSentence.tsx'
import { CompareSources } from './CompareSources.tsx'
import { DotsNote } from './DotsNote.tsx'
import { GroupsWhole } from './GroupsWhole.tsx'
import { TableControls } from './TableControls.tsx'
import { usePicture } from './usePicture.tsx'
import { useShownTable } from './useShownTable.ts'
import { useSpark } from './useSpark.tsx'

/** Areas below each other, years or series side by side, in the reader's order. */
export function TableView({ hand, children }: ViewProps) {
  const say = useComparisonSay()
  const { wording } = useWords()
  const { selection, model } = hand
  const { views, grounds } = model
  const inHand = useShownTable(model, selection)
  const { table, reader } = inHand
  const spark = useSpark(wording.years(selection.startPeriod, selection.endPeriod))
  const { scales, picture } = usePicture(table, selection.areas)
  const isNotThere = selection.comparableWith !== undefined && model.comparable === undefined
  return (
    <div className="table-view">
      <div className="under-table">{children}</div>
      <TableControls {...{ hand, inHand }} />
      {table.rows.length === 0 ? (
        <Empty />
      ) : (
        <ComparisonTable
          table={table}
          reader={reader}
          sort={selection.sort}
          onSort={(sort) => hand.choose({ sort })}
          picture={picture}
          spark={spark}
        />
      )}
      <CompareSentence {...{ views, reader, grounds }} rows={table.rows} />
      {views.length === 1 && selection.goal.length > 0 && (
        <ChosenTags series={views[0]!.series} chosen={selection.goal} />
      )}
      <div className="table-notes">
        <DotsNote {...{ scales, views }} />
        {isNotThere && <p>{say('comparableGone')}</p>}
        {table.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <GroupsWhole hand={hand} />
      <MarksLegend lines={table.rows.flatMap((row) => row.lines)} />
      <CompareSources views={views} />
    </div>
  )
}
