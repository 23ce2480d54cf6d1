import { type ReactNode, useMemo } from 'react'
import { type SplitBy, type SplitRates, splits } from '../../../data/structure/splitRates.ts'
import { describeCell, type FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { Figure } from '../../charts/Figure.tsx'
import { splitHeight } from '../../charts/splitLayout.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { sayGroup, sayPeriod, splitSections, surveyLabel } from './splitGroups.ts'
import { useSplitsSay } from './splitsWords.ts'

interface SplitFigureProps {
  by: SplitBy
  form: FigureForm
  title: string
  rates: SplitRates[]
  reader: Reader
  sentence: string
  caption: ReactNode
  /** The source line, for the picture to take along. */
  source: string
  /** Where it can be seen again. */
  address: string
}

/** A mark for each group of people, a row for each survey, unlike reference periods apart. */
export function SplitFigure({ by, form, title, rates, reader, sentence, caption, source, address }: SplitFigureProps) {
  const say = useSplitsSay()
  const { say: sayFrame, wording, dir } = useWords()
  const drawSplit = useLoadedChart(loadSplit)
  const sections = useMemo(
    () =>
      splitSections(
        { by, areas: rates },
        ({ referencePeriod }) => say('period', { period: sayPeriod(referencePeriod, reader) }),
        reader
      ),
    [rates, by, reader, say]
  )
  const options = useMemo(
    () => ({
      sentence,
      dir,
      groups: splits[by].map((code) => sayGroup(by, code, reader)),
      formatTick: (value: number, decimals: number) =>
        form.unitMeasure === 'PT' ? wording.value(value, 'PT', decimals) : wording.number(value, decimals),
    }),
    [by, form, reader, sentence, dir, wording]
  )
  const draw = useMemo(
    () => drawSplit && ((width: number) => drawSplit(sections, { ...options, width })),
    [drawSplit, sections, options]
  )
  const lines = useMemo(() => rates.map((rate) => splitLine(rate, by, reader)), [rates, by, reader])
  return (
    <Figure
      draw={draw}
      height={(width) => splitHeight(sections, { ...options, width })}
      lines={lines}
      readout={(line, cell) =>
        `${line.label} · ${sayGroup(by, splits[by][cell.timePeriod]!, reader)} · ${describeCell(cell, form, reader).text}`
      }
      words={{ explore: sayFrame('chart.explore', { title: title }), hint: sayFrame('chart.hint') }}
      actions={(chart) => <FigureActions {...{ chart, sentence, source, address }} title={title} />}
      caption={caption}
    />
  )
}

const loadSplit = async () => (await import('../../charts/splitChart.ts')).splitChart

/** For what is read out: a group stands where a chart over time has a year, as `splitChart` places its points. */
const splitLine = (rate: SplitRates, by: SplitBy, reader: Reader): ChartLine => ({
  key: rate.refArea,
  label: surveyLabel(rate, reader),
  slot: 0,
  cells: splits[by].flatMap((code, at) => {
    const cell = rate.cells[code]
    return cell ? [{ ...cell, timePeriod: at }] : []
  }),
})
