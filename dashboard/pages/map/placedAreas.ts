import type { AreaPosition } from '../../../data/structure/area.ts'
import type { Line } from '../../../data/structure/line.ts'
import type { MapArea } from '../../charts/mapOptions.ts'

/** The lines of a view that have a figure or a gap in a year, those with a place on a map, and how much of it they need. */
export function placedAreas(lines: readonly Line[], positions: readonly AreaPosition[], year: number) {
  const placeOf = new Map(positions.map((position) => [position.refArea, position]))
  const rows = lines.flatMap((line) => {
    const cell = line.cells.find(({ timePeriod }) => timePeriod === year)
    return cell ? [{ line, cell }] : []
  })
  const areas = rows.flatMap(({ line: { refArea }, cell }): MapArea[] => {
    const place = placeOf.get(refArea)
    return place ? [{ key: refArea, latitude: place.latitude, longitude: place.longitude, cell }] : []
  })
  const parts = areas.filter(({ key }) => isPart(key)).length
  return { rows, areas, extent: parts > areas.length / 2 ? ('areas' as const) : ('world' as const) }
}

/** Parts of countries have codes such as US-CA. */
const isPart = (refArea: string) => /^[A-Z]{2}-/.test(refArea)
