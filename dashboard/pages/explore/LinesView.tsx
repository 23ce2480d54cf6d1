import { useCallback, useMemo } from 'react'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import type { Line } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { splits } from '../../../data/structure/splitRates.ts'
import { trendSentence } from '../../../data/wording/trendSentence.ts'
import { Boundary } from '../../answers/Boundary.tsx'
import { latePart } from '../../late/latePart.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { LinesTable } from '../../tables/LinesTable.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { TableBar } from '../../tables/TableBar.tsx'
import { Caveats } from '../panel/Caveats.tsx'
import { lineSlots } from '../panel/lineSlots.ts'
import { TrendsFigure } from '../panel/TrendsFigure.tsx'
import { useReviewMarks } from '../panel/useReviewMarks.ts'
import { useShownView } from '../panel/useShownView.ts'
import { ChosenTags } from '../view/ChosenTags.tsx'
import { GroundsPlace } from '../view/GroundsPlace.tsx'
import { contextLines } from './contextLines.ts'
import type { ViewProps } from './ExploreView.tsx'
import { toggled } from './toggled.ts'
import { wholeLines } from './wholeLines.ts'

const AggregatePanel = latePart(async () => (await import('../aggregate/AggregatePanel.tsx')).AggregatePanel)

const SplitPanel = latePart(async () => (await import('../splits/SplitPanel.tsx')).SplitPanel)

/** One series over the years: those chosen in colour over all others, then what they say, and the table of the same. */
export function LinesView({ hand, children }: ViewProps) {
  const { wording } = useWords()
  const { selection, choose, model } = hand
  const { rows, grounds } = model
  const [{ view, series }] = model.views as [ExploreModel['views'][number]]
  const shown = useShownView(rows, view, series)
  const { reader, labels, arranged, form, sources } = shown
  const drawn = useMemo(() => {
    const kept = new Set(arranged.lines)
    return { ...view, lines: view.lines.filter((line) => kept.has(line)) }
  }, [view, arranged])
  const slots = useMemo(() => lineSlots(drawn.lines, selection.areas), [drawn, selection.areas])
  const context = useMemo(() => contextLines(model, new Set(drawn.lines.map(({ refArea }) => refArea))), [model, drawn])
  const codeOf = useCallback(({ refArea }: Line) => model.iso3[refArea], [model.iso3])
  const wholes = useMemo(() => wholeLines(model), [model])
  const sentence = useMemo(
    () => trendSentence({ ...drawn, comparability: grounds?.class }, series, reader),
    [drawn, grounds, series, reader]
  )
  return (
    <>
      <TrendsFigure
        view={drawn}
        {...{ labels, slots, form, reader, sentence, context, wholes }}
        selection={rows}
        events={useReviewMarks(model.reviews, labels)}
        isLinked
        codeOf={codeOf}
        onChoose={(code) => code in model.names && choose({ areas: toggled(selection.areas, code) })}
        title={series.name}
        source={sources}
        caption={
          <>
            {children}
            <GroundsPlace grounds={grounds} reader={reader} />
            <div className="origin">
              <p>{sources}</p>
              <Caveats series={series} />
            </div>
          </>
        }
      />
      <p className="sentence">
        <Unparted>{sentence}</Unparted>
      </p>
      {selection.goal.length > 0 && <ChosenTags series={series} chosen={selection.goal} />}
      {selection.group.length > 0 && selection.areas.length === 0 && (
        <Boundary waiting={<div className="aggregate" />}>
          <AggregatePanel selection={rows} choose={choose} />
        </Boundary>
      )}
      {isBySex(selection) && (
        <Boundary waiting={<div className="part" />}>
          <SplitPanel series={series.series} by="sex" selection={rows} />
        </Boundary>
      )}
      <TableBar selection={selection} choose={choose} view={view} arranged={arranged} />
      <LinesTable
        title={wording.beside([series.name, wording.years(selection.startPeriod, selection.endPeriod)])}
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

/** Where women and men are both asked for, each survey sets them beside each other. */
const isBySex = ({ sex }: Selection) => splits.sex.every((code) => sex.includes(code))
