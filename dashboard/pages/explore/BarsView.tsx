import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { refusalOfRates } from '../../../data/wording/rankingRefusal.ts'
import { barsHeight } from '../../charts/barsLayout.ts'
import type { BarRow, BarsOptions } from '../../charts/barsOptions.ts'
import { chooseScale } from '../../charts/chooseScale.ts'
import type { Canvas } from '../../charts/Figure.tsx'
import { slotOf } from '../../charts/lineColours.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { useShownView } from '../panel/useShownView.ts'
import { AreasFigure } from './AreasFigure.tsx'
import type { ViewProps } from './ExploreView.tsx'
import { useExploreSay } from './exploreWords.ts'
import { otherFigure, pointedLine } from './otherFigure.ts'
import { scopeOf } from './scopeOf.ts'
import { WithoutFigure } from './WithoutFigure.tsx'

/** More bars than these are drawn when they are asked for. */
const mostBars = 40
const firstBars = 20

/** One year sorted: those chosen in colour among all, with the ranks between which each may stand; and who has no figure. */
export function BarsView({ hand, children }: ViewProps) {
  const say = useExploreSay()
  const { say: sayFrame, wording, dir } = useWords()
  const [isWhole, setIsWhole] = useState(false)
  const { model, selection } = hand
  const { others, names, ranksOfAll: ranks } = model
  const [{ view, series }] = model.views as [ExploreModel['views'][number]]
  const { reader, form, sources } = useShownView(model.rows, view, series)
  const year = selection.endPeriod
  const rows = useMemo(() => {
    const of = scopeOf(model).map((area) => ({
      code: area.refArea,
      name: names[area.refArea] ?? area.refArea,
      figure: otherFigure(area, others, { year, form, wording }),
      place: selection.areas.indexOf(area.refArea),
    }))
    return of.sort((a, b) => (b.figure.value ?? -Infinity) - (a.figure.value ?? -Infinity))
  }, [model, names, others, year, form, wording, selection.areas])
  const bands = useMemo(() => (ranks?.refused === null ? ranks.bands : {}), [ranks])
  const given = useMemo(() => rows.filter(({ figure }) => figure.value !== null), [rows])
  const drawn = useMemo(() => {
    const isFew = given.length <= mostBars || isWhole
    const shown = isFew ? given : given.filter(({ place }, at) => place >= 0 || at < firstBars)
    return shown.map(
      ({ code, name, figure, place }): BarRow => ({
        ...{ key: code, label: name, slot: place < 0 ? 0 : slotOf(place) },
        ...{ value: figure.value!, text: figure.text, isFlagged: figure.isFlagged, band: bands[code] ?? null },
      })
    )
  }, [given, isWhole, bands])
  const unit = wording.say(`unit.${view.unitMeasure}`)
  const scale = chooseScale(drawn.flatMap(({ isFlagged, value }) => (isFlagged ? [] : [value])))
  const title = wording.beside([series.name, unit, wording.year(year)])
  const sentence = say('bars.sentence', { n: given.length, m: rows.length, year: wording.year(year) })
  const options = useMemo((): Omit<BarsOptions, 'width'> => {
    const ranked = others.areas
      .flatMap(({ refArea, cells }) => {
        const value = cells[year - others.startPeriod]
        const place = selection.areas.indexOf(refArea)
        return bands[refArea] && typeof value === 'number'
          ? [{ key: refArea, label: names[refArea] ?? refArea, value, slot: place < 0 ? 0 : slotOf(place) }]
          : []
      })
      .sort((a, b) => b.value - a.value)
    const n = ranked.length
    return {
      ...{ dir, sentence, scale, timePeriod: year, ranked },
      label:
        scale === 'log'
          ? sayFrame('chart.logScale', { label: wording.beside([unit, wording.year(year)]) })
          : wording.beside([unit, wording.year(year)]),
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatRank: (rank) => wording.number(rank),
      words: {
        skyline: say('bars.skyline', { n, year: wording.year(year) }),
        bands: say('bars.bands', { n }),
        some: (label, shown) => wording.beside([label, sayFrame('chart.some', { n: shown, m: given.length })]),
        flagged: sayFrame('chart.sign.flagged'),
        band: (label, best, worst) =>
          say('bars.band', {
            label: wording.isolate(label),
            range: best === worst ? wording.number(best) : rangeOf(wording.number(best), wording.number(worst), dir),
          }),
      },
    }
  }, [given, others, year, selection.areas, bands, names, dir, sentence, scale, unit, say, sayFrame, wording])
  const loaded = useLoadedChart(loadBars)
  const draw = useMemo(() => loaded && ((on: Canvas) => loaded(drawn, { ...options, ...on })), [loaded, drawn, options])
  const lines = useMemo(
    () => others.areas.map(({ refArea }) => pointedLine(refArea, names[refArea] ?? refArea, [year])),
    [others, names, year]
  )
  const readout = (code: string, label: string) => {
    const area = others.areas.find(({ refArea }) => refArea === code)!
    const figure = otherFigure(area, others, { year, form, wording })
    return wording.beside([wording.isolate(label), wording.year(year), figure.text, ...figure.flags])
  }
  return (
    <>
      <AreasFigure
        {...{ hand, series, draw, lines, readout, title, sentence, sources, reader }}
        height={(width, height) => barsHeight(drawn, { ...options, width, height })}
        verdict={
          ranks?.refused && (
            <p className="hint">{wording.say(`trend.not_ranked.${refusalWord(ranks.refused, view, series)}`)}</p>
          )
        }
      >
        {given.length > mostBars && (
          <p className="acts">
            <button type="button" aria-pressed={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? say('bars.few') : sayFrame('table.all', { n: given.length })}
            </button>
          </p>
        )}
        {children}
        <WithoutFigure rows={rows} year={year} />
      </AreasFigure>
      <TableRegion
        label={sayFrame('table.label', { title })}
        rows={rows.length}
        columns={[
          { key: 'figure', head: unit },
          { key: 'rank', head: wording.say('head.rank') },
        ]}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{sayFrame('head.name')}</th>
              <ColumnHead column="figure">{wording.beside([unit, wording.year(year)])}</ColumnHead>
              <ColumnHead column="rank">{wording.say('head.rank')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, figure }) => (
              <tr key={code}>
                <th scope="row">
                  <Link className="quiet" href={`/areas/${code}`}>
                    {name}
                  </Link>
                </th>
                <ColumnCell column="figure">
                  {figure.value === null ? (
                    <small>– {figure.text}</small>
                  ) : (
                    <>
                      {figure.isFlagged && '⚑ '}
                      <data value={String(figure.value)}>{figure.text}</data>
                      {figure.flags.length > 0 && <small> {figure.flags.join(wording.say('list.semicolon'))}</small>}
                    </>
                  )}
                </ColumnCell>
                <ColumnCell column="rank">
                  {bands[code]
                    ? rangeOf(wording.number(bands[code].best), wording.number(bands[code].worst), dir)
                    : '–'}
                </ColumnCell>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  )
}

const rangeOf = (best: string, worst: string, dir: 'ltr' | 'rtl') => {
  const range = best === worst ? best : `${best}–${worst}`
  return dir === 'rtl' ? `\u2066${range}\u2069` : range
}

/** Why nothing is ranked, by what is counted. */
function refusalWord(
  refused: 'not_rankable' | 'not_comparable' | 'too_few',
  { measure }: ExploreModel['views'][number]['view'],
  series: ExploreModel['views'][number]['series']
) {
  if (refused !== 'not_rankable') return refused
  if (measure === 'index') return 'index' as const
  if (series.kind === 'score') return 'scores' as const
  if (series.kind === 'reach') return 'reach' as const
  if (series.kind === 'rate' || series.kind === 'gap' || series.kind === 'ratio') return refusalOfRates(series)
  return measure === 'per_1000' ? ('sources' as const) : ('counts' as const)
}

const loadBars = async () => (await import('../../charts/barsChart.ts')).barsChart
