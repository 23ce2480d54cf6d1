import { type ReactNode, useMemo } from 'react'
import { type Cell, type Line, lineKey, type View } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { describeCell, type FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { scaleValues } from '../../charts/chartFrame.ts'
import type { ChartLine, ChartOptions, ContextLine } from '../../charts/chartLine.ts'
import { chooseScale } from '../../charts/chooseScale.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { mostPanels, multiplesHeight } from '../../charts/multiplesLayout.ts'
import { trendHeight } from '../../charts/trendLayout.ts'
import { useOrigin } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { chartWords } from './chartWords.ts'
import { inOrderOfAreas, mostColours } from './lineSlots.ts'
import { useChartCode } from './useChartCode.ts'

export interface LineEvents {
  label: string
  /** In a word or two. */
  rail?: string
  titleOf: (line: Line) => { timePeriod: number; title: string }[]
}

interface TrendsFigureProps {
  view: View
  selection: Selection
  labels: ReadonlyMap<Line, string>
  slots: ReadonlyMap<Line, number>
  form: FigureForm
  reader: Reader
  title: string
  /** What the picture says. */
  sentence: string
  caption: ReactNode
  /** The source line: where it is given, the figure can be taken along as a picture. */
  source?: string
  /** Short names of the areas, where they are known. */
  codeOf?: (line: Line) => string | undefined
  /** What took place in the areas, marked under their years; only where all lines stand in one frame. */
  events?: LineEvents | undefined
  /** Whether the page offers the link to this view elsewhere. */
  isLinked?: boolean
  /** All others, faint behind the lines; only where all lines stand in one frame. */
  context?: readonly ContextLine[]
  /** Groups as a whole beside them. */
  wholes?: readonly ChartLine[]
  /** What a press on the line of an area does. */
  onChoose?: (refArea: string) => void
}

/** The lines of a view: in one frame up to eight, each in a panel of its own past that. */
export function TrendsFigure(props: TrendsFigureProps) {
  const {
    view,
    selection,
    labels,
    slots,
    form,
    reader,
    title,
    sentence,
    caption,
    source,
    events,
    codeOf,
    isLinked,
    context = none,
    wholes = noLine,
    onChoose,
  } = props
  const words = useWords()
  const { say, wording, dir, language } = words
  const origin = useOrigin()
  const isTrend = view.lines.length <= mostColours
  const drawLines = useChartCode(isTrend ? 'trend' : 'multiples')
  const shown = useMemo(
    () => inOrderOfAreas(view.lines, selection.areas).slice(0, isTrend ? mostColours : mostPanels),
    [view.lines, selection.areas, isTrend]
  )
  // A line of an area is the same one chosen or not; where an area has several, each is its own.
  const { keyOf, areaOf } = useMemo(() => keysOf(shown), [shown])
  const lines = useMemo(
    () => [
      ...shown.map((line): ChartLine => {
        const label = labels.get(line) ?? line.refArea
        return { key: keyOf(line), label, slot: slots.get(line) ?? 0, cells: line.cells, code: codeOf?.(line) }
      }),
      ...(isTrend ? wholes : []),
    ],
    [shown, keyOf, labels, slots, codeOf, isTrend, wholes]
  )
  const options = useMemo((): Omit<ChartOptions, 'width'> => {
    const unit = wording.say(`unit.${view.unitMeasure}`)
    return {
      label: wording.beside([title, unit]),
      sentence,
      startPeriod: selection.startPeriod,
      endPeriod: selection.endPeriod,
      dir,
      measure: view.measure,
      scale: chooseScale([...scaleValues(lines), ...(isTrend ? contextValues(context) : [])], scaleValues(lines)),
      context: isTrend ? context : undefined,
      panelScale: selection.panelScale,
      format: (value) => wording.value(value, form.unitMeasure, form.decimals),
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatYear: wording.year,
      words: chartWords({ ...words }),
      events: isTrend && events ? { ...events, at: shown.flatMap(eventsAt(events.titleOf, keyOf)) } : undefined,
    }
  }, [
    view,
    selection.startPeriod,
    selection.endPeriod,
    selection.panelScale,
    title,
    sentence,
    form,
    dir,
    wording,
    words,
    isTrend,
    events,
    shown,
    keyOf,
    lines,
    context,
  ])
  const draw = useMemo(
    () => drawLines && ((on: Canvas) => drawLines(lines, { ...options, ...on })),
    [drawLines, lines, options]
  )
  const pointed = useMemo(
    () => [...lines, ...context.map((other) => pointedLine(other, selection.startPeriod))],
    [lines, context, selection.startPeriod]
  )
  const more = view.lines.length - shown.length
  return (
    <Figure
      draw={draw}
      height={(width, height) => (isTrend ? trendHeight : multiplesHeight)(lines, { ...options, width, height })}
      lines={pointed}
      areaOf={areaOf}
      {...(onChoose && { onChoose: ({ key }) => onChoose(areaOf(key)) })}
      readout={(line, cell) => {
        const other = context.find(({ key }) => key === line.key)?.values[cell.timePeriod - selection.startPeriod]
        const said = other == null ? describeCell(cell, form, reader).text : options.format(other)
        return wording.beside([line.label, wording.year(cell.timePeriod), said])
      }}
      words={{ explore: say('chart.explore', { title }), hint: say(onChoose ? 'chart.hintChoose' : 'chart.hint') }}
      actions={
        source
          ? (chart) => (
              <FigureActions
                {...{ chart, title, sentence, source, isLinked }}
                address={`${origin}/${language}/explore?${writeAddress(selection)}`}
              />
            )
          : undefined
      }
      caption={
        <>
          {more > 0 && <p>{say('chart.more', { n: more })}</p>}
          {caption}
        </>
      }
    />
  )
}

const none: readonly ContextLine[] = []
const noLine: readonly ChartLine[] = []

const contextValues = (context: readonly ContextLine[]) =>
  context.flatMap(({ values }) => values.filter((value) => value !== null))

/** One of all others, for its name and years: what it says there, its values do. */
const pointedLine = ({ key, label, values }: ContextLine, start: number): ChartLine => ({
  ...{ key, label, slot: 0 },
  cells: values.map((_, at) => ({ timePeriod: start + at }) as Cell),
})

/** A line's events under the key that the line is drawn by. */
const eventsAt = (titleOf: LineEvents['titleOf'], keyOf: (line: Line) => string) => (line: Line) =>
  titleOf(line).map((event) => ({ ...event, key: keyOf(line) }))

function keysOf(lines: readonly Line[]) {
  const isAlone = ({ refArea }: Line) => lines.filter((other) => other.refArea === refArea).length === 1
  const keys = new Map(lines.map((line) => [line, isAlone(line) ? line.refArea : lineKey(line)]))
  const areas = new Map(Array.from(keys, ([{ refArea }, key]) => [key, refArea]))
  return { keyOf: (line: Line) => keys.get(line)!, areaOf: (key: string) => areas.get(key) ?? key }
}
