import { type ReactNode, useMemo } from 'react'
import type { SplitRates } from '../../../data/structure/splitRates.ts'
import { describeCell, type FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { splitHeight } from '../../charts/splitLayout.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { type Splits, sayGroup, sayPeriod, splitSections, surveyLabel } from './splitGroups.ts'
import { useSplitsSay } from './splitsWords.ts'

interface SplitFigureProps {
  splits: Splits
  form: FigureForm
  title: string
  reader: Reader
  sentence: string
  caption: ReactNode
  /** The source line, for the picture to take along. */
  source: string
  /** Where it can be seen again. */
  address: string
}

/** A mark for each group of people, a row for each survey, unlike reference periods apart. */
export function SplitFigure({ splits, form, title, reader, sentence, caption, source, address }: SplitFigureProps) {
  const say = useSplitsSay()
  const { say: sayFrame, wording, dir } = useWords()
  const { by, codes, areas } = splits
  const drawSplit = useLoadedChart(loadSplit)
  const sections = useMemo(
    () =>
      splitSections(
        splits,
        ({ referencePeriod }) => say('period', { period: sayPeriod(referencePeriod, reader) }),
        reader
      ),
    [splits, reader, say]
  )
  const options = useMemo(
    () => ({
      sentence,
      dir,
      groups: codes.map((code) => sayGroup(by, code, reader)),
      formatTick: (value: number, decimals: number) =>
        form.unitMeasure === 'PT' ? wording.value(value, 'PT', decimals) : wording.number(value, decimals),
    }),
    [by, codes, form, reader, sentence, dir, wording]
  )
  const draw = useMemo(
    () => drawSplit && ((on: Canvas) => drawSplit(sections, { ...options, ...on })),
    [drawSplit, sections, options]
  )
  const lines = useMemo(() => areas.map(splitLine(splits, reader)), [splits, areas, reader])
  return (
    <Figure
      draw={draw}
      height={(width) => splitHeight(sections, { ...options, width })}
      lines={lines}
      readout={(line, cell) =>
        wording.beside([
          line.label,
          sayGroup(by, codes[cell.timePeriod]!, reader),
          describeCell(cell, form, reader).text,
        ])
      }
      words={{ explore: sayFrame('chart.explore', { title: title }), hint: sayFrame('chart.hint') }}
      actions={(chart) => <FigureActions {...{ chart, sentence, source, address }} title={title} />}
      caption={caption}
    />
  )
}

const loadSplit = async () => (await import('../../charts/splitChart.ts')).splitChart

/** For what is read out: a group stands where a chart over time has a year, as `splitChart` places its points. */
const splitLine =
  ({ codes }: Splits, reader: Reader) =>
  (rate: SplitRates): ChartLine => ({
    key: rate.refArea,
    label: surveyLabel(rate, reader),
    slot: 0,
    cells: codes.flatMap((code, at) => {
      const cell = rate.cells[code]
      return cell ? [{ ...cell, timePeriod: at }] : []
    }),
  })
