import { useCallback, useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { describeChange } from '../../../data/wording/describeChange.ts'
import { changeHeight } from '../../charts/changeLayout.ts'
import type { ChangeOptions, ChangeRow } from '../../charts/changeOptions.ts'
import { type ChangeDot, type ChangeStripOptions, changeStripHeight } from '../../charts/changeStripLayout.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { slotOf } from '../../charts/lineColours.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { useShownView } from '../panel/useShownView.ts'
import { AreasFigure } from './AreasFigure.tsx'
import { type ChangedArea, changeRows } from './changeRows.ts'
import type { ViewProps } from './ExploreView.tsx'
import { useExploreSay } from './exploreWords.ts'
import { pointedLine } from './otherFigure.ts'
import { toggled } from './toggled.ts'
import { WithoutChange } from './WithoutChange.tsx'

/** From the first figure of each area to its last, where that may be said; apart from them those of whom it may not, and why. */
export function ChangeView({ hand, children }: ViewProps) {
  const say = useExploreSay()
  const { say: sayFrame, wording, dir } = useWords()
  const [, navigate] = useLocation()
  const { model, selection } = hand
  const [{ view, series }] = model.views as [ExploreModel['views'][number]]
  const { reader, form, sources } = useShownView(model.rows, view, series)
  const { startPeriod, endPeriod } = selection
  const rows = useMemo(() => changeRows(model), [model])
  const drawn = useMemo(() => rows.filter(({ ends }) => ends !== null), [rows])
  const isPoints = rows.some(({ change }) => change.unit === 'points')
  const unit = wording.say(`unit.${view.unitMeasure}`)
  const years = wording.years(startPeriod, endPeriod)
  const title = wording.beside([series.name, unit, years])
  const said = useMemo(() => rows.filter(({ change }) => change.value !== null), [rows])
  const sentence = say('change.sentence', {
    years,
    up: said.filter(({ change }) => change.value! > 0).length,
    down: said.filter(({ change }) => change.value! < 0).length,
    none: rows.length - said.length,
  })
  const figureOf = useCallback(
    (value: number) => wording.value(value, form.unitMeasure, form.decimals),
    [wording, form]
  )
  const { chosen, context } = useMemo(() => {
    const asRow = ({ code, name, place, ends, change }: ChangedArea): ChangeRow => {
      const [start, end] = ends!
      const { amount } = describeChange(change, wording)
      const isEarlier = end.year < endPeriod
      return {
        ...{ key: code, label: name, slot: slotOf(place) },
        ...{ startPeriod: start.year, endPeriod: end.year, start: start.value, end: end.value },
        ...{ startText: figureOf(start.value), endText: figureOf(end.value) },
        changeText: [amount, isEarlier && say('change.to', { year: wording.year(end.year) })].filter(Boolean).join(' '),
      }
    }
    const isChosen = ({ place }: ChangedArea) => place >= 0
    return {
      chosen: drawn.filter(isChosen).map(asRow),
      context: drawn.filter((row) => !isChosen(row)).map((row) => ({ ...asRow(row), slot: 0 })),
    }
  }, [drawn, figureOf, wording, say, endPeriod])
  const scale = isPoints || drawn.some(({ ends }) => ends!.some(({ value }) => value <= 0)) ? 'linear' : 'log'
  const options = useMemo(
    (): Omit<ChangeOptions, 'width'> => ({
      ...{ dir, sentence, scale, startPeriod, endPeriod, look: 'slopes' },
      label: scale === 'log' ? sayFrame('chart.logScale', { label: unit }) : unit,
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatYear: wording.year,
    }),
    [dir, sentence, scale, startPeriod, endPeriod, unit, sayFrame, wording]
  )
  const dots = useMemo(
    () =>
      said.map(
        ({ code, name, place, change }): ChangeDot => ({
          ...{ key: code, label: name, slot: place < 0 ? 0 : slotOf(place) },
          change: change.unit === 'points' ? change.value! : 1 + change.value! / 100,
        })
      ),
    [said]
  )
  const stripOptions = useMemo(
    (): Omit<ChangeStripOptions, 'width'> => ({
      ...{ dir, sentence, timePeriod: endPeriod, scale: isPoints ? 'linear' : 'log' },
      label: say(isPoints ? 'change.stripPoints' : 'change.strip', { n: dots.length }),
      formatTick: (change) => (isPoints ? wording.pointChange(change) : wording.percentChange((change - 1) * 100)),
    }),
    [dir, sentence, endPeriod, isPoints, dots, say, wording]
  )
  const loaded = useLoadedChart(loadChange)
  const draw = useMemo(
    () => loaded && ((on: Canvas) => loaded.changeChart(chosen, context, { ...options, ...on })),
    [loaded, chosen, context, options]
  )
  const drawStrip = useMemo(
    () => loaded && ((on: Canvas) => loaded.changeStrip(dots, { ...stripOptions, ...on })),
    [loaded, dots, stripOptions]
  )
  const lines = useMemo(() => {
    const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, at) => startPeriod + at)
    return rows.map(({ code, name }) => pointedLine(code, name, years))
  }, [rows, startPeriod, endPeriod])
  const readout = (code: string) => {
    const { name, change } = rows.find((row) => row.code === code)!
    return wording.say('finding.one', {
      label: wording.isolate(name),
      said: describeChange(change, wording, form).text,
    })
  }
  const heard = { explore: sayFrame('chart.explore', { title }), hint: sayFrame('chart.hintChoose') }
  const open = {
    onOpen: ({ key }: { key: string }) => navigate(`/areas/${key}`),
    onChoose: ({ key }: { key: string }) => hand.choose({ areas: toggled(selection.areas, key) }),
  }
  return (
    <>
      <AreasFigure
        {...{ hand, series, draw, lines, readout, title, sentence, sources, reader }}
        height={(width, height) => changeHeight(chosen, context, { ...options, width, height })}
      >
        {children}
      </AreasFigure>
      <p className="sentence">
        <Unparted>{sentence}</Unparted>
      </p>
      {dots.length >= fewestDots && (
        <Figure
          draw={drawStrip}
          height={(width) => changeStripHeight(dots, { ...stripOptions, width })}
          lines={lines}
          {...open}
          readout={({ key }) => readout(key)}
          words={heard}
        />
      )}
      <WithoutChange rows={rows} />
      <TableRegion
        label={sayFrame('table.label', { title })}
        rows={rows.length}
        columns={[
          { key: 'change', head: wording.say('head.change') },
          { key: 'first', head: say('change.first') },
          { key: 'last', head: say('change.last') },
        ]}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{sayFrame('head.name')}</th>
              <ColumnHead column="first">{say('change.first')}</ColumnHead>
              <ColumnHead column="last">{say('change.last')}</ColumnHead>
              <ColumnHead column="change">{wording.say('head.change')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, ends, change }) => (
              <tr key={code}>
                <th scope="row">
                  <Link className="quiet" href={`/areas/${code}`}>
                    {name}
                  </Link>
                </th>
                {(['first', 'last'] as const).map((end, at) => (
                  <ColumnCell key={end} column={end}>
                    {ends?.[at] ? (
                      <>
                        <data value={String(ends[at].value)}>{figureOf(ends[at].value)}</data>{' '}
                        <small>{wording.year(ends[at].year)}</small>
                      </>
                    ) : (
                      '–'
                    )}
                  </ColumnCell>
                ))}
                <ColumnCell column="change">
                  {change.value === null ? (
                    <small>– {describeChange(change, wording).text}</small>
                  ) : (
                    describeChange(change, wording).text
                  )}
                </ColumnCell>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  )
}

/** Of fewer a strip says no more than the table. */
const fewestDots = 4

async function loadChange() {
  const [{ changeChart }, { changeStrip }] = await Promise.all([
    import('../../charts/changeChart.ts'),
    import('../../charts/changeStrip.ts'),
  ])
  return { changeChart, changeStrip }
}
