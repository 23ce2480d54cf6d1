import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import type { RegionModel } from '../../../api/models/regionModel.ts'
import { gap } from '../../../data/structure/gap.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { sourcesOf } from '../../../data/wording/sourceLine.ts'
import { changeHeight } from '../../charts/changeLayout.ts'
import type { ChangeOptions } from '../../charts/changeOptions.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { TermsHere } from '../../terms/TermsHere.tsx'
import { FigureActions } from '../acts/FigureActions.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { GroundsPlace } from '../view/GroundsPlace.tsx'
import { useAreaSay } from './areaWords.ts'
import type { MemberRow } from './memberRows.ts'
import { form, regionArrows, regionUnsaid, wholeKey } from './regionArrows.ts'

interface RegionFigureProps {
  model: RegionModel
  rows: readonly MemberRow[]
  reader: Reader
  found: string
}

/** Each member from its first figure to its last on one scale, with its years; below a line those whose change cannot be said. */
export function RegionFigure({ model, rows, reader, found }: RegionFigureProps) {
  const say = useAreaSay()
  const { say: sayFrame, wording, dir } = useWords()
  const here = useHere()
  const [, navigate] = useLocation()
  const { group, series, whole, startPeriod, endPeriod, release } = model
  const unit = wording.say('unit.PER_1000_POP')
  const title = wording.beside([group.name, series.name, unit])
  const arrows = useMemo(() => regionArrows(model, rows, reader), [model, rows, reader])
  const unsaid = useMemo(() => regionUnsaid(rows, reader), [rows, reader])
  const options = useMemo(
    (): Omit<ChangeOptions, 'width'> => ({
      ...{ dir, sentence: found, scale: 'log', startPeriod, endPeriod, look: 'arrows', unsaid },
      label: sayFrame('chart.logScale', { label: unit }),
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatYear: wording.year,
    }),
    [dir, found, startPeriod, endPeriod, unsaid, unit, sayFrame, wording]
  )
  const drawChange = useLoadedChart(loadChange)
  const draw = useMemo(
    () => drawChange && ((on: Canvas) => drawChange(arrows, [], { ...options, ...on })),
    [drawChange, arrows, options]
  )
  const lines = useMemo((): ChartLine[] => {
    const members = rows.map(({ line, name }) => ({ key: line.refArea, label: name, slot: 0, cells: line.cells }))
    const cells = whole.withoutFlagged.flatMap(({ timePeriod, value }) =>
      value === null ? [] : [{ ...gap(timePeriod), obsValue: value, measureValue: value, missingReason: null }]
    )
    return [...members, { key: wholeKey, label: whole.label, slot: 0, cells }]
  }, [rows, whole])
  const source = sourcesOf(series, { measure: 'per_1000', release }, wording)
  const to = withSearch(
    '/explore',
    writeAddress({ series: [series.series], group: [group.areaGroup], measure: 'per_1000', view: 'change' })
  )
  return (
    <section aria-labelledby="arrows-title">
      <h2 id="arrows-title">
        <Unparted>{say('arrows.title', { years: wording.years(startPeriod, endPeriod) })}</Unparted>
      </h2>
      <p className="hint arrows-legend">
        <span className="is-rose">{say('arrows.rose')}</span> <span className="is-fell">{say('arrows.fell')}</span>{' '}
        {say('arrows.legend')}
      </p>
      <UsualWidths value={widths}>
        <Figure
          draw={draw}
          height={(width) => changeHeight(arrows, [], { ...options, width })}
          lines={lines}
          onOpen={({ key }) => key !== wholeKey && navigate(`/areas/${key}`)}
          readout={(shown, cell) =>
            wording.beside([shown.label, wording.year(cell.timePeriod), describeCell(cell, form, reader).text])
          }
          words={{ explore: sayFrame('chart.explore', { title }), hint: sayFrame('chart.hint') }}
          actions={(chart) => (
            <div className="figure-acts">
              <FigureActions {...{ chart, title, source }} sentence={found} address={here} isLinked />
              <Link href={to}>{say('peers.trends')}</Link>
            </div>
          )}
          caption={
            <>
              <GroundsPlace grounds={model.grounds} reader={reader} />
              <p className="origin">{source}</p>
              <TermsHere of={['flag', 'zero', 'release']} />
            </>
          }
        />
      </UsualWidths>
    </section>
  )
}

/** Of the place beside what is said of the group. */
const widths: Widths = { 358: 'at-phone', 794: 'at-half at-tablet at-wide' }

const loadChange = async () => (await import('../../charts/changeChart.ts')).changeChart
