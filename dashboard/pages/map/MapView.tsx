import { type ReactNode, useMemo } from 'react'
import { Link } from 'wouter'
import { isDoubted } from '../../../data/structure/isDoubted.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { mapClasses } from '../../charts/mapClasses.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { useShownView } from '../panel/useShownView.ts'
import { GroundsPlace } from '../view/GroundsPlace.tsx'
import { MapFigure } from './MapFigure.tsx'
import { MapTable } from './MapTable.tsx'
import { mapSentence } from './mapSentence.ts'
import { useMapSay } from './mapWords.ts'
import { placedAreas } from './placedAreas.ts'
import type { MapInHand } from './useMap.ts'

interface MapViewProps {
  series: SeriesDescription
  hand: MapInHand
  /** Under the picture, where that stands before what it says. */
  children?: ReactNode
  /** What is chosen of the areas, and what a press on one does. */
  chosen?: readonly string[]
  onChoose?: (refArea: string) => void
  /** Where the map can be seen again, where that is not its own page. */
  address?: string
}

/** Answers in hand: the sentence, the map with its sources, and beside it the table of the same figures. */
export function MapView({ series, hand, children, chosen, onChoose, address }: MapViewProps) {
  const say = useMapSay()
  const { wording, say: sayFrame } = useWords()
  // A count has no grounds: no colour tells it.
  const { year, ofYear, view, positions, grounds } = hand
  const { reader, form, sources } = useShownView(ofYear, view, series)
  const { rows, areas, extent } = useMemo(() => placedAreas(view.lines, positions, year), [view, positions, year])
  const classes = useMemo(() => {
    const sound = areas.filter(({ cell }) => !isDoubted(cell))
    const values = sound.flatMap(({ cell: { measureValue } }) => (measureValue === null ? [] : [measureValue]))
    return grounds && grounds.class !== 'not' ? mapClasses(values) : []
  }, [areas, grounds])
  if (areas.length === 0)
    return (
      <>
        <p>{say('none')}</p>
        {children}
      </>
    )
  const cells = view.lines.flatMap((line) => line.cells)
  if (cells.every(({ obsValue }) => obsValue === null)) {
    const { startPeriod, endPeriod } = hand.shown
    const isSplit = cells.some(({ comment }) => comment === 'goals_published')
    return (
      <>
        <p>
          {say('noFigure', { years: wording.years(startPeriod, endPeriod) })}
          {isSplit && ` (${wording.say('comment.goals_published')})`}
        </p>
        {children}
      </>
    )
  }
  // Where colour tells a rate, the size of a dot would tell another story.
  const isCount =
    hand.measure === 'value' && (series.kind === 'stock' || series.kind === 'reach' || series.kind === 'flow')
  const size = isCount ? 'count' : 'one'
  const counted = mapSentence(
    {
      ...{ series: series.name, year, cells: rows.map(({ cell }) => cell) },
      unplaced: rows.length - areas.length,
    },
    wording,
    say
  )
  const meaning = wording.sentences([
    size === 'count' && say('means.size'),
    classes.length > 0 && say('means.classes', { n: classes.length, unit: wording.say(`unit.${view.unitMeasure}`) }),
    grounds && grounds.class === 'not' && say('means.notComparable'),
    !grounds && size === 'count' && say('means.counts'),
    size === 'one' && say('means.apart'),
    areas.some(({ key }) => chosen?.includes(key)) && say('means.chosen'),
  ])
  const sentence = wording.sentences([counted, meaning || null])
  // What names do not mean stands at the foot of every page; where the map travels, with it.
  const origin = [say('coast'), say('designations')]
  const told = (
    <>
      <p className="sentence">
        <Unparted>{counted}</Unparted>
      </p>
      {meaning && <p className="hint">{meaning}</p>}
      {grounds && <GroundsPlace grounds={grounds} reader={reader} />}
    </>
  )
  const from = (
    <div className="origin">
      <p>{sources}</p>
      {origin.map((said) => (
        <p key={said}>{said}</p>
      ))}
      <Caveats series={series} />
    </div>
  )
  const figure = (caption: ReactNode) => (
    <MapFigure
      {...{ series, hand, form, reader, areas, extent, classes, size, sentence, chosen, onChoose, caption, address }}
      unitMeasure={view.unitMeasure}
      source={wording.sentences([sources, say('designations')])}
      note={wording.sentences([say('coast'), sayFrame('footer.designations')])}
    />
  )
  const table = <MapTable {...{ series, hand, form, reader, rows }} />
  if (children)
    return (
      <div className="map-first">
        {figure(
          <>
            {children}
            {told}
            {from}
          </>
        )}
        {table}
      </div>
    )
  return (
    <>
      <div className="map-body">
        {figure(null)}
        <div>
          {told}
          {from}
        </div>
      </div>
      <details className="fold">
        <summary>{sayFrame('table.fold')}</summary>
        {table}
        <p>
          <Link className="button" href={withSearch('/explore', writeAddress({ ...ofYear, view: 'table' }))}>
            {say('toCompare')}
          </Link>
        </p>
      </details>
    </>
  )
}
