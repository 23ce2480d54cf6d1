import { type ReactNode, useMemo } from 'react'
import { type AgeRates, splitAges } from '../../../data/structure/ageRates.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { agesHeight } from '../../charts/agesLayout.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { Figure } from '../../charts/Figure.tsx'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { agesGroups, sayPeriod, surveyLabel } from './agesGroups.ts'
import { useNextGenerationSay } from './nextGenerationWords.ts'

interface AgesFigureProps {
  rates: readonly AgeRates[]
  reader: Reader
  sentence: string
  caption: ReactNode
  /** The source line, for the picture to take along. */
  source: string
  /** Where it can be seen again. */
  address: string
}

/** A dot for each age, a row for each survey, unlike reference periods apart. */
export function AgesFigure({ rates, reader, sentence, caption, source, address }: AgesFigureProps) {
  const say = useNextGenerationSay()
  const { say: sayFrame, wording, dir } = useWords()
  const drawAges = useLoadedChart(loadAges)
  const groups = useMemo(
    () =>
      agesGroups(
        rates,
        ({ referencePeriod }) => say('ages.period', { period: sayPeriod(referencePeriod, reader) }),
        reader
      ),
    [rates, reader, say]
  )
  const options = useMemo(
    () => ({
      sentence,
      dir,
      ages: splitAges.map((age) => wording.say(`age.${age}`)),
      formatTick: (value: number, decimals: number) => wording.value(value, 'PT', decimals),
    }),
    [sentence, dir, wording]
  )
  const draw = useMemo(
    () => drawAges && ((width: number) => drawAges(groups, { ...options, width })),
    [drawAges, groups, options]
  )
  const lines = useMemo(() => rates.map((rate) => agesLine(rate, reader)), [rates, reader])
  const form = { unitMeasure: 'PT' as const, decimals: 1 }
  return (
    <Figure
      draw={draw}
      height={(width) => agesHeight(groups, { ...options, width })}
      lines={lines}
      readout={(line, cell) =>
        `${line.label} · ${wording.say(`age.${splitAges[cell.timePeriod]!}`)} · ${describeCell(cell, form, reader).text}`
      }
      words={{ explore: sayFrame('chart.explore', { title: say('ages.title') }), hint: sayFrame('chart.hint') }}
      actions={(chart) => <FigureActions {...{ chart, sentence, source, address }} title={say('ages.title')} />}
      caption={caption}
    />
  )
}

const loadAges = async () => (await import('../../charts/agesChart.ts')).agesChart

/** For what is read out: an age stands where a chart over time has a year, as `agesChart` places its points. */
const agesLine = (rate: AgeRates, reader: Reader): ChartLine => ({
  key: rate.refArea,
  label: surveyLabel(rate, reader),
  slot: 0,
  cells: splitAges.flatMap((age, at) => {
    const cell = rate.cells[age]
    return cell ? [{ ...cell, timePeriod: at }] : []
  }),
})
