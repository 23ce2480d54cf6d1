import { useMemo } from 'react'
import type { View } from '../../data/structure/line.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { trendSentence } from '../../data/wording/trendSentence.ts'
import { useWords } from '../messages/words.ts'
import { LinesTable } from '../tables/LinesTable.tsx'
import { MarksLegend } from '../tables/MarksLegend.tsx'
import { TableBar } from '../tables/TableBar.tsx'
import { Caveats } from './Caveats.tsx'
import { lineSlots } from './lineSlots.ts'
import { TrendsFigure } from './TrendsFigure.tsx'
import { useShownView } from './useShownView.ts'
import type { ViewInHand } from './useView.ts'
import { ViewActions } from './ViewActions.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewPageFrame } from './ViewPageFrame.tsx'

/** One series over the years, for a few areas or a group: what is asked, what it says, the picture, the table. */
export function TrendsPage() {
  return <ViewPageFrame page="trends">{(answers) => <Trends {...answers} />}</ViewPageFrame>
}

function Trends({ hand, view, series }: { hand: ViewInHand; view: View; series: SeriesDescription }) {
  const { wording } = useWords()
  const { selection, choose } = hand
  const { reader, labels, arranged, form, sources, cite } = useShownView(hand, view, series)
  const slots = useMemo(() => lineSlots(view.lines, selection.areas), [view.lines, selection.areas])
  const sentence = useMemo(() => trendSentence(view, series, reader), [view, series, reader])
  const reported = { selection, lines: arranged.lines, labels, seriesName: series.name, form, reader }
  return (
    <>
      <ViewHeading series={series} view={view} selection={selection} />
      <p className="sentence">{sentence}</p>
      <TrendsFigure
        {...{ view, selection, labels, slots, form, reader, sentence }}
        title={series.name}
        caption={<p>{sources}</p>}
      />
      <div className="origin">
        <Caveats series={series} />
      </div>
      <ViewActions page="trends" view={{ ...reported, release: view.release }} cite={cite} />
      <TableBar selection={selection} choose={choose} view={view} arranged={arranged} />
      <LinesTable
        title={`${series.name}, ${wording.years(selection.startPeriod, selection.endPeriod)}`}
        {...{ labels, form, reader }}
        lines={arranged.lines}
        sort={selection.sort}
        onSort={(sort) => choose({ sort })}
        slotOf={(line) => slots.get(line) ?? 0}
      />
      <MarksLegend lines={arranged.lines} />
    </>
  )
}
