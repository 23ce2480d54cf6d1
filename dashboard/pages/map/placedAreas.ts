import type { AreaPosition } from '../../../data/structure/area.ts'
import type { Line } from '../../../data/structure/line.ts'
import type { MapArea } from '../../charts/mapOptions.ts'

/**
 * The lines of a view that have a figure or a gap in a year, those with a dot on a map, and how much of it they need: the
 * world, or no more than them where they lie close. An area whose parts have dots has none itself: it would stand among them as if it were another.
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
  return { rows, areas, extent: breadth(areas) < broad ? ('areas' as const) : ('world' as const) }
}

/** Wider than this, in degrees of longitude, areas are as well seen on the whole world. */
const broad = 150

/** How many degrees of longitude hold all areas, on either side of the date line. */
function breadth(areas: readonly MapArea[]): number {
  const east = areas.map(({ longitude }) => longitude).sort((a, b) => a - b)
  const gaps = east.map((longitude, at) => (east[at + 1] ?? east[0]! + 360) - longitude)
  return 360 - Math.max(...gaps)
}

/** All that an area is a part of, from the nearest on. */
function wholesOf(refArea: string, placeOf: ReadonlyMap<string, AreaPosition>): string[] {
  const parent = placeOf.get(refArea)?.parent
  return parent ? [parent, ...wholesOf(parent, placeOf)] : []
}
