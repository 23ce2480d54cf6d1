import '../map/map.css'
import { useEffect, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { rankFinding } from '../../../data/wording/finding.ts'
import { sourcesOf } from '../../../data/wording/sourceLine.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { mapClasses } from '../../charts/mapClasses.ts'
import { mapHeight } from '../../charts/mapLayout.ts'
import type { MapArea } from '../../charts/mapOptions.ts'
import { wantCharts } from '../../charts/wantedCharts.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { Beside } from '../../messages/Beside.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Unit } from '../../terms/Unit.tsx'
import { Travels } from '../acts/Travels.tsx'
import { otherFigure, pointedLine } from '../explore/otherFigure.ts'
import { loadMap } from '../map/loadMap.ts'
import { mapLegendWords } from '../map/mapLegendWords.ts'
import { useMapSay } from '../map/mapWords.ts'
import { yearCell } from '../map/yearCell.ts'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { YearStrip } from '../years/YearStrip.tsx'
import { useOverviewSay } from './overviewWords.ts'
import type { OverviewHand } from './useOverview.ts'
import { soundFigure, yearRanges } from './yearRanges.ts'

/** Every country in one year: a dot by its rate, a sign by the reason why there is none. */
export function OverviewMap({ hand }: { hand: OverviewHand }) {
  const say = useOverviewSay()
  const sayMap = useMapSay()
  const { wording, dir, say: sayFrame } = useWords()
  const [, navigate] = useLocation()
  const here = useHere()
  const { model, year, form, strip, country } = hand
  const own = country?.refArea
  const [drawnWith] = useState(own)
  useEffect(() => {
    // The server knows nothing of a country that is kept on the device.
    if (own !== drawnWith) wantCharts()
  }, [own, drawnWith])
  const { others, places, names, series } = model
  const source = sourcesOf(series, { measure: 'per_1000', release: model.release }, wording)
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
  const classes = useMemo(
    () => mapClasses(others.areas.flatMap((area) => soundFigure(area, others, year) ?? [])),
    [others, year]
  )
  const unit = wording.say('unit.PER_1000_POP')
  const title = wording.beside([series.name, unit, wording.year(year)])
  const median = yearRanges(others.areas, others).find((one) => one.year === year)?.range?.median
  const reported = rankFinding(
    others.areas,
    { ranks: undefined, at: year - others.startPeriod, year, nameOf: (area) => area },
    wording
  )
  const finding =
    median === undefined
      ? reported
      : wording.say('finding.joint', {
          first: reported,
          rest: say('median', { value: wording.quantity(median, 'PER_1000_POP', 2) }),
        })
  const sentence = wording.sentences([finding, sayMap('designations')])
  const options = useMemo(
    () => ({
      ...{ dir, sentence, size: 'one' as const, classes, extent: 'world' as const, timePeriod: year },
      chosen: own === undefined ? undefined : [own],
      words: mapLegendWords(
        { count: { unitMeasure: 'PER_1000_POP', decimals: 2 }, unitMeasure: 'PER_1000_POP', classes },
        { say: sayFrame, wording },
        sayMap
      ),
    }),
    [dir, sentence, classes, year, own, sayFrame, wording, sayMap]
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
  return (
    <section aria-labelledby="overview-finding">
      <h2 id="overview-finding" className="finding" aria-live="polite">
        <Unparted>{finding}</Unparted>
      </h2>
      <p className="hint">
        <Beside>
          {series.name}
          <Unit of="PER_1000_POP" />
          {wording.year(year)}
          <Link href={withSearch('/explore', writeAddress({ ...shown, view: 'map', endPeriod: year }))}>
            {sayFrame('act.figures')}
          </Link>
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
          actions={() => (
            <Travels
              {...{ title, finding, sentence }}
              source={`${source} ${sayMap('designations')}`}
              address={withSearch(here, writeAddress({ ...strip.chosen, view: 'lines' }))}
            />
          )}
          caption={<YearStrip hand={strip} />}
        />
      </UsualWidths>
    </section>
  )
}

/** The same in the explorer, with its table. */
const shown = { series: ['VOLUNTEERS'], measure: 'per_1000' as const }

/** Of the place in a small window, and beside the reader's country; a coast is too heavy for a third. */
const widths: Widths = { 358: 'at-phone', 776: 'at-half at-tablet at-wide' }
