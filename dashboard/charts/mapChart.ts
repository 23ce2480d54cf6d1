import * as Plot from '@observablehq/plot'
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3'
import { placePoints } from './chartPoints.ts'
import { mapDots } from './mapDots.ts'
import { mapLayout } from './mapLayout.ts'
import { chosenMarks, dotMarks, mapLegendMarks } from './mapMarks.ts'
import type { MapArea, MapOptions } from './mapOptions.ts'
import { plainChart } from './plainChart.ts'
import { standApart } from './standApart.ts'
import { withoutSpecks } from './withoutSpecks.ts'

/** Where the map is cut open: through the Bering Strait, and so through no land. */
const meridian = 11

/**
 * One dot an area on coastlines alone, in a projection that keeps areas: its size says a count, its colour a class, and
 * a ring with a sign why there is no figure. It is the same map for readers of every direction.
 */
export function mapChart(areas: readonly MapArea[], options: MapOptions): SVGElement | HTMLElement {
  const { width, document, timePeriod } = options
  const layout = mapLayout(areas, options)
  const { height, mapHeight, mapWidth, sizes, signs } = layout
  const projection = projectionOf(areas, options, mapHeight)
  const path = geoPath(projection).digits(1)
  const outline = (className: string, shape: Parameters<typeof path>[0], paint: Record<string, string>) => () =>
    drawnPath(options, { d: withoutSpecks(path(shape) ?? ''), class: className, 'stroke-linejoin': 'round', ...paint })
  const inPlace = mapDots(areas, { ...options, width: mapWidth }).map(({ area, r, ...dot }) => {
    const [x, y] = projection([area.longitude, area.latitude]) ?? [0, 0]
    return { ...dot, key: area.key, r: hundredths(r), x: tenths(x), y: tenths(y) }
  })
  // A large dot over a small one tells a count; of dots that are all alike none may hide another.
  const placed = options.size === 'one' ? standApart(inPlace) : inPlace
  const places = new Map(placed.map(({ key, x, y }) => [key, { x, y }]))
  const isWorld = options.extent === 'world'
  const line = { stroke: 'var(--edge, #888)', 'stroke-width': '0.5' }
  const chart = Plot.plot({
    ...{ document, width, height, className: 'chart-plot', margin: 0 },
    marks: [
      ...(isWorld ? [outline('sphere', { type: 'Sphere' }, { fill: 'none', stroke: 'var(--line, #ddd)' })] : []),
      outline('land', options.coastlines.land, {
        fill: 'var(--wash, #f4f6f8)',
        ...(isWorld ? line : { stroke: 'none' }),
      }),
      ...(isWorld ? [] : [outline('shore', options.coastlines.shore, { fill: 'none', ...line })]),
      ...dotMarks(placed, mapWidth),
      chosenMarks(placed, options.chosen ?? []),
      ...mapLegendMarks(sizes, { ...options, width: mapWidth }),
      ...mapLegendMarks(signs, { ...options, width: mapWidth }),
    ],
  })
  placePoints(
    chart,
    areas.map(({ key }) => ({ key, timePeriod, ...places.get(key)! }))
  )
  return plainChart(chart, options.sentence)
}

function projectionOf(areas: readonly MapArea[], { width, extent }: MapOptions, mapHeight: number): GeoProjection {
  const world = geoEqualEarth()
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [1, 1],
        [width - 1, mapHeight - 1],
      ],
      { type: 'Sphere' }
    )
  if (extent === 'world' || areas.length < 2) return world
  const middle = middleLongitude(areas)
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [24, 24],
        [width - 24, mapHeight - 24],
      ],
      { type: 'MultiPoint', coordinates: [...areas.map(spot), ...leastFrame(areas, middle)] }
    )
    .clipExtent([
      [0, 0],
      [width, mapHeight],
    ])
}

/** Of places on both sides of the date line too. */
function middleLongitude(areas: readonly MapArea[]): number {
  const along = (turn: (angle: number) => number) =>
    areas.reduce((sum, { longitude }) => sum + turn((longitude * Math.PI) / 180), 0)
  return (Math.atan2(along(Math.sin), along(Math.cos)) * 180) / Math.PI
}

const spot = ({ longitude, latitude }: MapArea): [number, number] => [longitude, latitude]

/** Corners round the middle of few areas that lie close: nearer, a coast of this scale is no shape that anybody knows. */
function leastFrame(areas: readonly MapArea[], longitude: number): [number, number][] {
  const latitude = areas.reduce((sum, area) => sum + area.latitude, 0) / areas.length
  return [
    [longitude - 9, Math.max(-80, latitude - 5)],
    [longitude + 9, Math.min(80, latitude + 5)],
  ]
}

function drawnPath({ document = globalThis.document }: MapOptions, attributes: Record<string, string>): SVGElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value)
  return path
}

const tenths = (pixels: number) => Math.round(pixels * 10) / 10
const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
