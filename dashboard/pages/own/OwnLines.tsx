import { useMemo } from 'react'
import type { Cell, Line } from '../../../data/structure/line.ts'
import { period } from '../../../data/structure/selection.ts'
import { scaleValues } from '../../charts/chartFrame.ts'
import type { ChartLine, ChartOptions, ContextLine } from '../../charts/chartLine.ts'
import { chooseScale } from '../../charts/chooseScale.ts'
import type { Canvas } from '../../charts/Figure.tsx'
import { slotOf } from '../../charts/lineColours.ts'
import { trendHeight } from '../../charts/trendLayout.ts'
import { useWords } from '../../messages/words.ts'
import { chartWords } from '../panel/chartWords.ts'
import { mostColours } from '../panel/lineSlots.ts'
import { useChartCode } from '../panel/useChartCode.ts'
import { isOwnKey, markOwn, ownKey } from './markOwn.ts'
import { OwnPicture } from './OwnPicture.tsx'
import { useOwnSay } from './ownWords.ts'
import type { ShownHere } from './shownHere.ts'

/** Own lines, dashed, over ours of the same areas and, faint, of all others. */
export function OwnLines(shown: ShownHere) {
  const say = useOwnSay()
  const words = useWords()
  const { wording, dir, say: sayFrame } = words
  const { beside, form, title, nameOf } = shown
  const [startPeriod, endPeriod] = [
    Math.min(beside.years[0] ?? period.start, period.start),
    Math.max(beside.years.at(-1) ?? period.end, period.end),
  ]
  const drawCode = useChartCode('trend')
  const { lines, context } = useMemo(() => {
    const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, i) => startPeriod + i)
    const drawn = beside.own.slice(0, mostColours)
    const slots = new Map(drawn.map(({ refArea }, at) => [refArea, slotOf(at)]))
    const own = drawn.map(
      ({ refArea, cells }): ChartLine => ({
        ...{ key: ownKey(refArea), label: say('label.own', { area: wording.isolate(nameOf(refArea)) }) },
        ...{ slot: slots.get(refArea)!, cells: whole({ cells }, years), code: undefined },
      })
    )
    const ours = beside.ours.filter(({ refArea }) => slots.has(refArea))
    const others = beside.ours.filter(({ refArea }) => !slots.has(refArea))
    return {
      lines: [
        ...own,
        ...ours
          .filter(({ cells }) => isWithin(cells, startPeriod, endPeriod))
          .map(
            ({ refArea, cells }): ChartLine => ({
              ...{ key: refArea, label: say('label.ours', { area: wording.isolate(nameOf(refArea)) }), look: 'quiet' },
              ...{ slot: slots.get(refArea)!, cells },
            })
          ),
      ],
      context: others.flatMap(({ refArea, cells }): ContextLine[] => {
        const values = years.map((year) => {
          const cell = cells.find(({ timePeriod }) => timePeriod === year)
          return cell && cell.flags.length === 0 ? cell.measureValue : null
        })
        return values.every((value) => value === null) ? [] : [{ key: refArea, label: nameOf(refArea), values }]
      }),
    }
  }, [beside, startPeriod, endPeriod, nameOf, say, wording])
  const sentence = say('sentence.lines', { n: beside.own.length, m: context.length })
  const options = useMemo((): Omit<ChartOptions, 'width'> => {
    const others = context.flatMap(({ values }) => values.filter((value) => value !== null))
    return {
      ...{ label: title, sentence, startPeriod, endPeriod, dir, context, measure: 'value' },
      scale: chooseScale([...scaleValues(lines), ...others], scaleValues(lines)),
      format: (value) => wording.value(value, form.unitMeasure, form.decimals),
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatYear: wording.year,
      words: chartWords(words),
    }
  }, [title, sentence, startPeriod, endPeriod, dir, context, lines, form, wording, words])
  const draw = useMemo(
    () => drawCode && ((on: Canvas) => markOwn(drawCode(lines, { ...options, ...on }), isOwnKey)),
    [drawCode, lines, options]
  )
  const pointed = useMemo(
    () => [
      ...lines,
      ...context.map(
        ({ key, label, values }): ChartLine => ({
          ...{ key, label, slot: 0 },
          cells: values.map((value, at) => ({ ...gapIn(startPeriod + at), obsValue: value, measureValue: value })),
        })
      ),
    ],
    [lines, context, startPeriod]
  )
  const more = beside.own.length - Math.min(beside.own.length, mostColours)
  return (
    <OwnPicture
      {...{ shown, draw, sentence, title }}
      lines={pointed}
      height={(width, height) => trendHeight(lines, { ...options, width, height })}
      note={say('means.dashed')}
    >
      {more > 0 && <p>{sayFrame('chart.more', { n: more })}</p>}
    </OwnPicture>
  )
}

const isWithin = (cells: readonly Cell[], start: number, end: number) =>
  cells.some(({ timePeriod }) => timePeriod >= start && timePeriod <= end)

/** A cell for every year, so that no stroke leads over one that has none. */
const whole = ({ cells }: Pick<Line, 'cells'>, years: readonly number[]): Cell[] =>
  years.map((year) => cells.find(({ timePeriod }) => timePeriod === year) ?? gapIn(year))

const gapIn = (timePeriod: number): Cell => ({
  ...{ timePeriod, obsValue: null, obsStatus: 'L', missingReason: 'no_figure_here', flags: [], source: null },
  ...{ survey: null, comment: null, timeDetail: null, originalValue: null, lower: null, upper: null },
  ...{ measureValue: null, noMeasureReason: null },
})
