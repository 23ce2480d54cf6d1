import { useMemo } from 'react'
import { isDoubted } from '../../../data/structure/isDoubted.ts'
import type { Line } from '../../../data/structure/line.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { barsHeight } from '../../charts/barsLayout.ts'
import type { BarRow, BarsOptions } from '../../charts/barsOptions.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { chooseScale } from '../../charts/chooseScale.ts'
import type { Canvas } from '../../charts/Figure.tsx'
import { slotOf } from '../../charts/lineColours.ts'
import { useWords } from '../../messages/words.ts'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { isOwnKey, markOwn, ownKey } from './markOwn.ts'
import { OwnPicture } from './OwnPicture.tsx'
import { useOwnSay } from './ownWords.ts'
import type { ShownHere } from './shownHere.ts'

/** Of ours those of the same areas, and so many of the others, from the greatest on. */
const mostOthers = 24
const mostOwn = 40

interface Bar {
  row: BarRow
  line: ChartLine
}

/** One year sorted: own figures, dashed, among ours. Nothing is ranked: no rank holds between what was asked otherwise. */
export function OwnBars(shown: ShownHere) {
  const say = useOwnSay()
  const { wording, dir, say: sayFrame } = useWords()
  const { beside, year, form, reader, title: named, nameOf } = shown
  const { rows, lines, left } = useMemo(() => {
    const barOf = ({ cells, refArea }: Line, at?: number): Bar[] => {
      const cell = cells.find(({ timePeriod }) => timePeriod === year)
      if (!cell || cell.measureValue === null) return []
      const isOwn = at !== undefined
      const label = isOwn ? say('label.own', { area: wording.isolate(nameOf(refArea)) }) : nameOf(refArea)
      const [key, slot] = [isOwn ? ownKey(refArea) : refArea, isOwn ? slotOf(at) : 0]
      const text = describeCell(cell, form, reader).value!
      const row = { key, label, slot, value: cell.measureValue, text, isFlagged: isDoubted(cell), band: null }
      return [{ row, line: { key, label, slot, cells: [cell] } }]
    }
    const downwards = (bars: Bar[]) => bars.sort((a, b) => b.row.value - a.row.value)
    const ofFile = new Set(beside.own.map(({ refArea }) => refArea))
    const own = downwards(beside.own.flatMap((line, at) => barOf(line, at)))
    const ours = downwards(beside.ours.flatMap((line) => barOf(line)))
    const isOfFile = ({ row: { key } }: Bar) => ofFile.has(key)
    const others = ours.filter((bar) => !isOfFile(bar)).slice(0, mostOthers)
    const kept = downwards([...own.slice(0, mostOwn), ...ours.filter(isOfFile).slice(0, mostOwn), ...others])
    return {
      ...{ rows: kept.map(({ row }) => row), lines: kept.map(({ line }) => line) },
      left: own.length + ours.length - kept.length,
    }
  }, [beside, year, form, reader, nameOf, say, wording])
  const label = wording.beside([wording.say(`unit.${form.unitMeasure}`), wording.year(year)])
  const title = wording.beside([named, wording.year(year)])
  const sentence = say('sentence.bars', {
    year: wording.year(year),
    n: rows.filter(({ key }) => isOwnKey(key)).length,
    m: rows.length,
  })
  const scale = chooseScale(rows.flatMap(({ isFlagged, value }) => (isFlagged ? [] : [value])))
  const options = useMemo(
    (): Omit<BarsOptions, 'width'> => ({
      ...{ dir, sentence, scale, timePeriod: year, ranked: [] },
      label: scale === 'log' ? sayFrame('chart.logScale', { label }) : label,
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatRank: (rank) => wording.number(rank),
      words: {
        ...{ skyline: '', bands: '', band: () => '', flagged: sayFrame('chart.sign.flagged') },
        some: (n) => sayFrame('chart.some', { n, m: rows.length }),
      },
    }),
    [dir, sentence, scale, year, label, rows, wording, sayFrame]
  )
  const loaded = useLoadedChart(loadBars)
  const draw = useMemo(
    () => loaded && ((on: Canvas) => markOwn(loaded(rows, { ...options, ...on }), isOwnKey)),
    [loaded, rows, options]
  )
  return (
    <OwnPicture
      {...{ shown, draw, lines, sentence, title }}
      height={(width, height) => barsHeight(rows, { ...options, width, height })}
      note={say('means.dashed')}
    >
      {left > 0 && <p>{sayFrame('chart.more', { n: left })}</p>}
    </OwnPicture>
  )
}

const loadBars = async () => (await import('../../charts/barsChart.ts')).barsChart
