import { useMemo } from 'react'
import type { OwnModel } from '../../../api/models/ownModel.ts'
import { isDoubted } from '../../../data/structure/isDoubted.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import type { Canvas } from '../../charts/Figure.tsx'
import { mapClasses } from '../../charts/mapClasses.ts'
import { mapHeight } from '../../charts/mapLayout.ts'
import { useWords } from '../../messages/words.ts'
import { loadMap } from '../map/loadMap.ts'
import { mapLegendWords } from '../map/mapLegendWords.ts'
import { useMapSay } from '../map/mapWords.ts'
import { placedAreas } from '../map/placedAreas.ts'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { OwnPicture } from './OwnPicture.tsx'
import { useOwnSay } from './ownWords.ts'
import type { ShownHere } from './shownHere.ts'

/** One year on a map: own figures, ringed, in the place of ours and among ours of all other areas. */
export function OwnMap({ model, ...shown }: ShownHere & { model: OwnModel }) {
  const say = useOwnSay()
  const sayMap = useMapSay()
  const { wording, dir, say: sayFrame } = useWords()
  const { beside, year, ours, form, unitMeasure, title: named, nameOf } = shown
  const chosen = useMemo(() => beside.own.map(({ refArea }) => refArea), [beside])
  const { areas, extent, unplaced } = useMemo(() => {
    const own = new Set(chosen)
    const lines = [...beside.own, ...beside.ours.filter(({ refArea }) => !own.has(refArea))]
    const { rows, ...placed } = placedAreas(lines, model.positions, year)
    return { ...placed, unplaced: rows.length - placed.areas.length }
  }, [beside, chosen, model, year])
  // Colours would put what may not be compared into one order.
  const isApart = beside.grounds[year]?.class === 'not'
  const size: 'count' | 'one' = unitMeasure === 'PS' || unitMeasure === 'NUMBER' ? 'count' : 'one'
  const classes = useMemo(
    () =>
      isApart || size === 'count'
        ? []
        : mapClasses(
            areas.flatMap(({ cell }) => (cell.measureValue === null || isDoubted(cell) ? [] : [cell.measureValue]))
          ),
    [areas, isApart, size]
  )
  const lines = useMemo(
    () =>
      areas.map(({ key, cell }): ChartLine => {
        const name = wording.isolate(nameOf(key))
        return { key, label: chosen.includes(key) ? say('label.own', { area: name }) : name, slot: 0, cells: [cell] }
      }),
    [areas, chosen, nameOf, say, wording]
  )
  const sentence = wording.sentences([
    say('sentence.map', {
      year: wording.year(year),
      n: areas.filter(({ key }) => chosen.includes(key)).length,
      m: areas.length,
    }),
    ours !== undefined && isApart && size === 'one' && sayMap('means.notComparable'),
    size === 'count' && sayMap('means.size'),
  ])
  const options = useMemo(
    () => ({
      ...{ dir, sentence, size, classes, extent, chosen, timePeriod: year },
      words: mapLegendWords({ count: form, unitMeasure, classes }, { say: sayFrame, wording }, sayMap),
    }),
    [dir, sentence, size, classes, extent, chosen, year, form, unitMeasure, sayFrame, wording, sayMap]
  )
  const loaded = useLoadedChart(loadMap)
  const draw = useMemo(
    () => loaded && ((on: Canvas) => loaded.mapChart(areas, { ...options, ...on, coastlines: loaded.coastlines })),
    [loaded, areas, options]
  )
  if (areas.length === 0) return <p>{sayMap('none')}</p>
  return (
    <OwnPicture
      {...{ shown, draw, lines, sentence }}
      title={wording.beside([named, wording.year(year)])}
      height={(width, height) => mapHeight(areas, { ...options, width, height })}
      note={wording.sentences([say('means.ringed'), unplaced > 0 && sayMap('sentence.unplaced', { n: unplaced })])}
    >
      <p>{sayMap('coast')}</p>
      <p>{sayMap('designations')}</p>
    </OwnPicture>
  )
}
