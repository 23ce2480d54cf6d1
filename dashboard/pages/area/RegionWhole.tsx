import { useCallback, useMemo } from 'react'
import type { RegionModel } from '../../../api/models/regionModel.ts'
import type { AggregateYear } from '../../../data/structure/aggregate.ts'
import { gap } from '../../../data/structure/gap.ts'
import type { Cell } from '../../../data/structure/line.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { sourcesOf } from '../../../data/wording/sourceLine.ts'
import type { ChartLine, ChartOptions } from '../../charts/chartLine.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { trendHeight } from '../../charts/trendLayout.ts'
import { useHere } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { Recipe } from '../aggregate/Recipe.tsx'
import { chartWords } from '../panel/chartWords.ts'
import { useChartCode } from '../panel/useChartCode.ts'
import { useAreaSay } from './areaWords.ts'
import { form } from './regionArrows.ts'

/** The group put together over the same reporters: without those that are flagged, and with them where that differs. */
export function RegionWhole({ model, reader }: { model: RegionModel; reader: Reader }) {
  const say = useAreaSay()
  const words = useWords()
  const { say: sayFrame, wording, dir } = words
  const here = useHere()
  const drawLines = useChartCode('trend')
  const { whole, group, series, release, startPeriod, endPeriod } = model
  const counted = useCallback(
    (years: readonly AggregateYear[]) =>
      wording.say('coverage.of', {
        n: years.findLast(({ value }) => value !== null)?.reporters ?? 0,
        m: whole.possible,
      }),
    [wording, whole]
  )
  const lines = useMemo((): ChartLine[] => {
    const hasFlagged = whole.flaggedAreas.length > 0
    const own = (key: string, years: readonly AggregateYear[]) => ({ key, cells: cellsOf(years) })
    return [
      {
        ...own('unflagged', whole.withoutFlagged),
        ...{ slot: 1, label: hasFlagged ? say('group.unflagged') : counted(whole.withoutFlagged) },
      },
      ...(hasFlagged
        ? [
            {
              ...own('all', whole.years),
              ...{ slot: 0, look: 'dashed' as const, label: say('group.value') },
            },
          ]
        : []),
    ].filter(({ cells }) => cells.length > 0)
  }, [whole, counted, say])
  const unit = wording.say('unit.PER_1000_POP')
  const title = wording.beside([group.name, unit])
  const said = whole.sentence ?? whole.noHeadline ?? whole.recipe[0] ?? ''
  const options = useMemo(
    (): Omit<ChartOptions, 'width'> => ({
      ...{ label: unit, sentence: said, startPeriod, endPeriod, dir, height: 120, measure: 'per_1000' },
      format: (value) => wording.value(value, form.unitMeasure, form.decimals),
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatYear: wording.year,
      words: chartWords({ ...words }),
    }),
    [unit, said, startPeriod, endPeriod, dir, wording, words]
  )
  const draw = useMemo(
    () => drawLines && ((on: Canvas) => drawLines(lines, { ...options, ...on })),
    [drawLines, lines, options]
  )
  const told =
    whole.flaggedAreas.length > 0
      ? [
          wording.say('finding.item', { label: say('group.unflagged'), said: counted(whole.withoutFlagged) }),
          wording.say('finding.item', { label: say('group.value'), said: counted(whole.years) }),
        ].join(wording.say('list.semicolon'))
      : counted(whole.withoutFlagged)
  const source = sourcesOf(series, { measure: 'per_1000', release }, wording)
  return (
    <section aria-labelledby="whole-title">
      <h2 id="whole-title">{wording.say('parameter.aggregate')}</h2>
      <p className="hint">
        {wording.say('finding.one', { label: wording.say('aggregate.of.same_reporters'), said: told })}
      </p>
      {lines.length > 0 && (
        <UsualWidths value={widths}>
          <Figure
            draw={draw}
            height={(width) => trendHeight(lines, { ...options, width })}
            lines={lines}
            readout={(shown, cell) =>
              wording.beside([shown.label, wording.year(cell.timePeriod), describeCell(cell, form, reader).text])
            }
            words={{ explore: sayFrame('chart.explore', { title }), hint: sayFrame('chart.hint') }}
            actions={(chart) => (
              <FigureActions {...{ chart, title, source }} sentence={said} address={here} isLinked isAside />
            )}
            caption={<p className="origin">{source}</p>}
          />
        </UsualWidths>
      )}
      <Recipe aggregate={whole} isAlone />
    </section>
  )
}

const widths: Widths = { 358: 'at-phone', 707: 'at-half at-tablet at-wide' }

const cellsOf = (years: readonly AggregateYear[]): Cell[] =>
  years.flatMap(({ timePeriod, value }) =>
    value === null
      ? []
      : [{ ...gap(timePeriod), obsValue: value, measureValue: value, obsStatus: 'A', missingReason: null }]
  )
