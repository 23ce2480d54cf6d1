import '../map/map.css'
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { mapHeight } from '../../charts/mapLayout.ts'
import type { MapArea } from '../../charts/mapOptions.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { TermsHere } from '../../terms/TermsHere.tsx'
import { Unit } from '../../terms/Unit.tsx'
import { FigureActions } from '../acts/FigureActions.tsx'
import { FoundOver } from '../acts/FoundOver.ts'
import { otherFigure, pointedLine } from '../explore/otherFigure.ts'
import { loadMap } from '../map/loadMap.ts'
import { mapLegendWords } from '../map/mapLegendWords.ts'
import { useMapSay } from '../map/mapWords.ts'
import { yearCell } from '../map/yearCell.ts'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { YearStrip } from '../years/YearStrip.tsx'
import { useGoalSay } from './goalWords.ts'
import type { ShownInYear } from './useGoal.ts'

/** Every country in one year of the series shown, with its years below. */
export function GoalMap({ hand, finding, source }: { hand: ShownInYear; finding: string; source: string }) {
  const say = useGoalSay()
  const sayMap = useMapSay()
  const { wording, dir, say: sayFrame } = useWords()
  const [, navigate] = useLocation()
  const { model, shown, year, form, classes, isCount, selection, choose } = hand
  const { others, places, names, series } = shown
  const loaded = useLoadedChart(loadMap)
  const areas = useMemo(
    () =>
      others.areas.flatMap((area): MapArea[] => {
        const place = places[area.refArea]
        if (!place) return []
        const [longitude, latitude] = place
        return [{ key: area.refArea, longitude, latitude, cell: yearCell(area, year - others.startPeriod, year) }]
      }),
    [others, places, year]
  )
  const title = wording.beside([series.name, wording.say(`unit.${form.unitMeasure}`), wording.year(year)])
  const sentence = wording.sentences([finding, sayMap('designations')])
  const chosen = model.areas
  const options = useMemo(
    () => ({
      ...{ dir, sentence, size: isCount ? ('count' as const) : ('one' as const), classes, extent: 'world' as const },
      ...{ timePeriod: year, chosen: chosen.length > 0 ? chosen : undefined },
      words: mapLegendWords(
        { count: form, unitMeasure: form.unitMeasure, classes },
        { say: sayFrame, wording },
        sayMap
      ),
    }),
    [dir, sentence, isCount, classes, year, chosen, form, sayFrame, wording, sayMap]
  )
  const draw = useMemo(
    () => loaded && ((on: Canvas) => loaded.mapChart(areas, { ...options, ...on, coastlines: loaded.coastlines })),
    [loaded, areas, options]
  )
  const lines = useMemo(
    () => others.areas.map(({ refArea }) => pointedLine(refArea, names[refArea] ?? refArea, [year])),
    [others, names, year]
  )
  const readout = (code: string, label: string) => {
    const figure = otherFigure(others.areas.find(({ refArea }) => refArea === code)!, others, { year, form, wording })
    return wording.beside([wording.isolate(label), wording.year(year), figure.text, ...figure.flags])
  }
  const address = withSearch(useHere(), useSearch())
  const scope = { others, isOfExamples: false, selection: { areas: [] } }
  return (
    <section className="goal-map" aria-labelledby="goal-map">
      <h2 id="goal-map">{series.name}</h2>
      <p className="hint">
        <Beside>
          <Unit of={form.unitMeasure} />
          {wording.year(year)}
          {series.kind === 'reach' && say('shown.reach')}
        </Beside>
      </p>
      <UsualWidths value={widths}>
        <Figure
          draw={draw}
          height={(width, height) => mapHeight(areas, { ...options, width, height })}
          lines={lines}
          onOpen={({ key }) => navigate(`/areas/${key}`)}
          readout={({ key, label }) => readout(key, label)}
          words={{ explore: sayMap('explore', { title }), hint: say('map.hint') }}
          actions={(chart) => (
            <FoundOver value={finding}>
              <FigureActions
                {...{ chart, title, source }}
                sentence={sayMap('designations')}
                address={address}
                isLinked
              />
            </FoundOver>
          )}
          caption={
            <>
              <YearStrip hand={{ model: scope, chosen: { ...selection, view: 'map', endPeriod: year }, choose }} />
              <TermsHere of={['flag', 'zero', 'release']} />
            </>
          }
        />
      </UsualWidths>
    </section>
  )
}

/** Of the place on a phone, and beside series and regions. */
const widths: Widths = { 358: 'at-phone', 540: 'at-half at-tablet at-wide' }
