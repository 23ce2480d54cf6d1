import { lazy, useMemo } from 'react'
import type { TrendsModel } from '../../../api/models/trendsModel.ts'
import { shownSelection } from '../../../data/structure/askedView.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { splits } from '../../../data/structure/splitRates.ts'
import { Boundary } from '../../answers/Boundary.tsx'
import { TableBar } from '../../tables/TableBar.tsx'
import { SeriesPanel } from '../panel/SeriesPanel.tsx'
import { useReviewMarks } from '../panel/useReviewMarks.ts'
import { useShownView } from '../panel/useShownView.ts'
import { GroundsPlace } from '../view/GroundsPlace.tsx'
import type { ViewInHand } from '../view/useView.ts'
import { ViewActions } from '../view/ViewActions.tsx'
import { ViewHeading } from '../view/ViewHeading.tsx'

const AggregatePanel = lazy(async () => ({
  default: (await import('../aggregate/AggregatePanel.tsx')).AggregatePanel,
}))

const SplitPanel = lazy(async () => ({ default: (await import('../splits/SplitPanel.tsx')).SplitPanel }))

/** What one series says over the years, what to do with it, and the groups chosen as a whole. */
export function TrendsBody({ hand }: { hand: ViewInHand<TrendsModel> }) {
  const { selection, choose, model } = hand
  const { view, series, grounds } = model
  const shown = useShownView(selection, view, series)
  const { reader, labels, arranged, form, cited } = shown
  const shared = useMemo(() => shownSelection(selection, [series]), [selection, series])
  const reported = { selection: shared, lines: arranged.lines, labels, seriesName: series.name, form, reader }
  return (
    <>
      <ViewHeading series={series} view={view} selection={selection} />
      <SeriesPanel
        {...{ view, series, shown, choose }}
        selection={shared}
        comparability={grounds?.class}
        events={useReviewMarks(model.reviews, labels)}
        isLinked
        note={<GroundsPlace grounds={grounds} reader={reader} />}
      >
        <ViewActions page="trends" view={{ ...reported, release: view.release }} cited={cited} />
        {selection.group.length > 0 && selection.areas.length === 0 && (
          <Boundary waiting={<div className="aggregate" />}>
            <AggregatePanel selection={shared} choose={choose} />
          </Boundary>
        )}
        {isBySex(selection) && (
          <Boundary waiting={<div className="part" />}>
            <SplitPanel series={series.series} by="sex" selection={shared} />
          </Boundary>
        )}
        <TableBar selection={selection} choose={choose} view={view} arranged={arranged} />
      </SeriesPanel>
    </>
  )
}

/** Where women and men are both asked for, each survey sets them beside each other. */
const isBySex = ({ sex }: Selection) => splits.sex.every((code) => sex.includes(code))
