import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { UnitMeasure } from '../../../data/structure/codelists.ts'
import { breakdownsIn } from '../../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { describeCell, type FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import type { MapClass } from '../../charts/mapClasses.ts'
import { mapHeight } from '../../charts/mapLayout.ts'
import type { MapArea, MapOptions } from '../../charts/mapOptions.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { loadMap } from './loadMap.ts'
import { mapLegendWords } from './mapLegendWords.ts'
import { useMapSay } from './mapWords.ts'
import type { useMap } from './useMap.ts'

interface MapFigureProps extends Pick<MapOptions, 'size' | 'extent' | 'sentence' | 'chosen'> {
  series: SeriesDescription
  hand: ReturnType<typeof useMap>
  areas: readonly MapArea[]
  classes: readonly MapClass[]
  form: FigureForm
  unitMeasure: UnitMeasure
  reader: Reader
  source: string
  /** What else is said of the picture, where there is room. */
  note: string
  caption: ReactNode
  /** Where the map can be seen again, where that is not its own page. */
  address?: string | undefined
  /** What a press on a dot does, and Enter; where nothing can be chosen, Enter opens the page of the area. */
  onChoose?: ((refArea: string) => void) | undefined
}

/** The map, read dot by dot. */
export function MapFigure(props: MapFigureProps) {
  const say = useMapSay()
  const { series, hand, areas, classes, form, unitMeasure, reader, size, extent, chosen, sentence, source, note } =
    props
  const { caption, address, onChoose } = props
  const { say: sayFrame, wording, dir } = useWords()
  const [, navigate] = useLocation()
  const here = useHere()
  const { year, measure } = hand
  const loaded = useLoadedChart(loadMap)
  const count = useMemo(() => ({ unitMeasure: series.unitMeasure, decimals: series.decimals }), [series])
  const options = useMemo(
    () => ({
      ...{ dir, sentence, size, classes, extent, chosen, timePeriod: year },
      words: mapLegendWords({ count, unitMeasure, classes }, { say: sayFrame, wording }, say),
    }),
    [dir, sentence, size, classes, extent, chosen, year, count, unitMeasure, say, sayFrame, wording]
  )
  const draw = useMemo(
    () => loaded && ((on: Canvas) => loaded.mapChart(areas, { ...options, ...on, coastlines: loaded.coastlines })),
    [loaded, areas, options]
  )
  const lines = useMemo(
    () =>
      areas.map(({ key, cell }): ChartLine => ({ key, label: reader.names.get(key) ?? key, slot: 0, cells: [cell] })),
    [areas, reader]
  )
  const title = wording.beside([series.name, wording.say(`unit.${unitMeasure}`), wording.year(year)])
  return (
    <Figure
      draw={draw}
      height={(width, height) => mapHeight(areas, { ...options, width, height })}
      lines={lines}
      onOpen={({ key }) => navigate(`/areas/${key}`)}
      {...(onChoose && { onChoose: ({ key }) => onChoose(key) })}
      readout={({ label }, cell) =>
        wording.beside([
          ...[wording.isolate(label), wording.year(year), describeCell(cell, form, reader).text],
          ...(measure === 'value' || cell.obsValue === null
            ? []
            : [wording.quantity(cell.obsValue, count.unitMeasure, count.decimals)]),
        ])
      }
      words={{ explore: say('explore', { title }), hint: say(onChoose ? 'hintChoose' : 'hint') }}
      actions={(chart) => (
        <FigureActions
          {...{ chart, title, sentence, source, note }}
          address={address ?? withSearch(here, writeAddress(shownAt(hand)))}
        />
      )}
      caption={caption}
    />
  )
}

/** What the address must say: of some areas alone the series too, which their page does not name. */
function shownAt({ year, measure, shown }: MapFigureProps['hand']): Partial<Selection> {
  const its = { endPeriod: year, measure, ...breakdownsIn(shown) }
  return shown.areas.length > 0 ? { ...its, series: shown.series } : its
}
