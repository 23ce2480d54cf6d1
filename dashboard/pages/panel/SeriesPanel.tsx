import { type ReactNode, useMemo } from 'react'
import type { ComparabilityClass } from '../../../data/structure/comparability.ts'
import type { View } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { trendSentence } from '../../../data/wording/trendSentence.ts'
import type { Choose } from '../../filters/choose.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { LinesTable } from '../../tables/LinesTable.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { Caveats } from './Caveats.tsx'
import { Empty } from './Empty.tsx'
import { lineSlots } from './lineSlots.ts'
import { type LineEvents, TrendsFigure } from './TrendsFigure.tsx'
import type { ShownView } from './useShownView.ts'

interface SeriesPanelProps {
  view: View
  series: SeriesDescription
  selection: Selection
  shown: ShownView
  choose: Choose
  /** Whether the lines may be compared, where that has been asked. */
  comparability?: ComparabilityClass | undefined
  events?: LineEvents | undefined
  /** Whether the page offers the link to this view elsewhere. */
  isLinked?: boolean
  /** What the table is called, where that is not the series with its years. */
  title?: string
  /** Whether the picture stands alone, and the rest is folded below it. */
  isCard?: boolean
  /** Between the sentence and the picture. */
  note?: ReactNode
  /** Between the picture and the table. */
  children?: ReactNode
}

/** One series over the years: the sentence, the picture with its source, and the table. */
export function SeriesPanel(props: SeriesPanelProps) {
  const { view, series, selection, shown, choose, comparability, events, isLinked, title, note, children, isCard } =
    props
  const { say, wording } = useWords()
  const { reader, labels, arranged, form, sources } = shown
  const drawn = useMemo(() => {
    const kept = new Set(arranged.lines)
    return { ...view, lines: view.lines.filter((line) => kept.has(line)) }
  }, [view, arranged])
  const slots = useMemo(() => lineSlots(drawn.lines, selection.areas), [drawn, selection.areas])
  const sentence = useMemo(
    () => trendSentence({ ...drawn, comparability }, series, reader),
    [drawn, comparability, series, reader]
  )
  const table = (
    <>
      {arranged.lines.length === 0 ? (
        <Empty />
      ) : (
        <LinesTable
          title={title ?? wording.beside([series.name, wording.years(selection.startPeriod, selection.endPeriod)])}
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
  const figure = {
    view: drawn,
    ...{ selection, labels, slots, form, reader, sentence, events, isLinked },
    title: series.name,
  }
  if (isCard)
    return (
      <>
        <TrendsFigure {...figure} caption={<p className="origin">{sources}</p>} />
        <details className="fold">
          <summary>{say('table.fold')}</summary>
          <p>{sentence}</p>
          {note}
          <Caveats series={series} />
          {table}
          {children}
        </details>
      </>
    )
  return (
    <>
      <p className="sentence">
        <Unparted>{sentence}</Unparted>
      </p>
      {note}
      <TrendsFigure
        {...figure}
        source={sources}
        caption={
          <div className="origin">
            <p>{sources}</p>
            <Caveats series={series} />
          </div>
        }
      />
      {children}
      {table}
    </>
  )
}
