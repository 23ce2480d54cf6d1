import { lazy, Suspense, useMemo } from 'react'
import type { TrendsModel } from '../../api/models/trendsModel.ts'
import { shownSelection } from '../../data/structure/askedView.ts'
import { trendSentence } from '../../data/wording/trendSentence.ts'
import { useWords } from '../messages/words.ts'
import { LinesTable } from '../tables/LinesTable.tsx'
import { MarksLegend } from '../tables/MarksLegend.tsx'
import { TableBar } from '../tables/TableBar.tsx'
import { Caveats } from './Caveats.tsx'
import { Empty } from './Empty.tsx'
import { GroundsPlace } from './GroundsPlace.tsx'
import { lineSlots } from './lineSlots.ts'
import { TrendsFigure } from './TrendsFigure.tsx'
import { useReviewMarks } from './useReviewMarks.ts'
import { useShownView } from './useShownView.ts'
import type { ViewInHand } from './useView.ts'
import { ViewActions } from './ViewActions.tsx'
import { ViewHeading } from './ViewHeading.tsx'

const AggregatePanel = lazy(async () => ({
  default: (await import('./aggregate/AggregatePanel.tsx')).AggregatePanel,
}))

/** What one series says over the years: the sentence, the picture, where it is from, what to do with it, the table. */
export function TrendsBody({ hand }: { hand: ViewInHand<TrendsModel> }) {
  const { wording } = useWords()
  const { selection, choose, model } = hand
  const { view, series, grounds } = model
  const { reader, labels, arranged, form, sources, cited } = useShownView(hand, view, series)
  const drawn = useMemo(() => {
    const shown = new Set(arranged.lines)
    return { ...view, lines: view.lines.filter((line) => shown.has(line)) }
  }, [view, arranged])
  const slots = useMemo(() => lineSlots(drawn.lines, selection.areas), [drawn, selection.areas])
  const shown = useMemo(() => shownSelection(selection, [series]), [selection, series])
  const comparability = grounds?.class
  const reviews = useReviewMarks(model.reviews, labels)
  const sentence = useMemo(
    () => trendSentence({ ...drawn, comparability }, series, reader),
    [drawn, comparability, series, reader]
  )
  const reported = { selection: shown, lines: arranged.lines, labels, seriesName: series.name, form, reader }
  return (
    <>
      <ViewHeading series={series} view={view} selection={selection} />
      <p className="sentence">{sentence}</p>
      <GroundsPlace grounds={grounds} reader={reader} />
      <TrendsFigure
        view={drawn}
        {...{ labels, slots, form, reader, sentence }}
        selection={shown}
        title={series.name}
        source={sources}
        isLinked
        events={reviews}
        caption={
          <div className="origin">
            <p>{sources}</p>
            <Caveats series={series} />
          </div>
        }
      />
      <ViewActions page="trends" view={{ ...reported, release: view.release }} cited={cited} />
      {selection.group.length > 0 && selection.areas.length === 0 && (
        <Suspense fallback={<div className="aggregate" />}>
          <AggregatePanel selection={shown} choose={choose} />
        </Suspense>
      )}
      <TableBar selection={selection} choose={choose} view={view} arranged={arranged} />
      {arranged.lines.length === 0 ? (
        <Empty />
      ) : (
        <LinesTable
          title={`${series.name} · ${wording.years(selection.startPeriod, selection.endPeriod)}`}
          {...{ labels, form, reader }}
          lines={arranged.lines}
          sort={selection.sort}
          onSort={(sort) => choose({ sort })}
          slotOf={(line) => slots.get(line) ?? 0}
        />
      )}
      <MarksLegend lines={arranged.lines} />
    </>
  )
}
