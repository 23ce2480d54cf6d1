import type { AreaPosition } from '../../../data/structure/area.ts'
import type { Line } from '../../../data/structure/line.ts'
import type { MapArea } from '../../charts/mapOptions.ts'

/**
 * The lines of a view that have a figure or a gap in a year, those with a dot on a map, and how much of it they need. An
 * area whose parts have dots has none itself: it would stand among them as if it were another.
 */
export function placedAreas(lines: readonly Line[], positions: readonly AreaPosition[], year: number) {
  const placeOf = new Map(positions.map((position) => [position.refArea, position]))
  const rows = lines.flatMap((line) => {
    const cell = line.cells.find(({ timePeriod }) => timePeriod === year)
    return cell ? [{ line, cell }] : []
  })
  const wholes = new Set(rows.flatMap(({ line }) => wholesOf(line.refArea, placeOf)))
  const areas = rows.flatMap(({ line: { refArea }, cell }): MapArea[] => {
    const place = placeOf.get(refArea)
    return place && !wholes.has(refArea)
      ? [{ key: refArea, latitude: place.latitude, longitude: place.longitude, cell }]
      : []
  })
  const parts = areas.filter(({ key }) => isPart(key)).length
  return { rows, areas, extent: parts > areas.length / 2 ? ('areas' as const) : ('world' as const) }
}

/** Parts of countries have codes such as US-CA. */
const isPart = (refArea: string) => /^[A-Z]{2}-/.test(refArea)

/** All that an area is a part of, from the nearest on. */
function wholesOf(refArea: string, placeOf: ReadonlyMap<string, AreaPosition>): string[] {
  const parent = placeOf.get(refArea)?.parent
  return parent ? [parent, ...wholesOf(parent, placeOf)] : []
}
