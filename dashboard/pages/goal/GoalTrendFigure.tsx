import { useMemo } from 'react'
import type { View } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { trendSentence } from '../../../data/wording/trendSentence.ts'
import type { Choose } from '../../filters/choose.ts'
import { LinesTable } from '../../tables/LinesTable.tsx'
import { Caveats } from '../Caveats.tsx'
import { lineSlots } from '../lineSlots.ts'
import { TrendsFigure } from '../TrendsFigure.tsx'
import { useShownView } from '../useShownView.ts'

interface GoalTrendFigureProps {
  view: View
  series: SeriesDescription
  selection: Selection
  choose: Choose
}

/** The sentence, the picture, where it is from, and the table. */
export function GoalTrendFigure({ view, series, selection, choose }: GoalTrendFigureProps) {
  const hand = useMemo(() => ({ selection }), [selection])
  const { reader, labels, arranged, form, sources } = useShownView(hand, view, series)
  const slots = useMemo(() => lineSlots(view.lines, selection.areas), [view, selection.areas])
  const sentence = useMemo(() => trendSentence(view, series, reader), [view, series, reader])
  return (
    <>
      <p className="sentence">{sentence}</p>
      <TrendsFigure
        {...{ view, selection, labels, slots, form, reader, sentence }}
        title={series.name}
        source={sources}
        caption={
          <div className="origin">
            <p>{sources}</p>
            <Caveats series={series} />
          </div>
        }
      />
      <LinesTable
        title={series.name}
        {...{ labels, form, reader }}
        lines={arranged.lines}
        sort={selection.sort}
        onSort={(sort) => choose({ sort })}
        slotOf={(line) => slots.get(line) ?? 0}
      />
    </>
  )
}
