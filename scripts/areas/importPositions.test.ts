import { expect, it } from 'vitest'
import { publisherTable } from '../datasets/publisherTable.ts'
import { shippedTable } from '../datasets/shippedTable.ts'
import { importPositions, outlinesOf, placedColumns, positionColumns } from './importPositions.ts'

it('takes the place from the table of National Societies, as printed', () => {
  expect(place('404')).toEqual({ refArea: '404', latitude: -0.023559, longitude: 37.906193, source: society })
})

it('of two Societies in one area takes the first', () => {
  expect(place('056')).toMatchObject({ latitude: 50.5, longitude: 4.5 })
})

it('takes latitude 0 with longitude 0 for an empty cell, and so the middle of the largest part of the outline', () => {
  const { latitude, longitude, source } = place('232')!
  expect([Math.round(latitude), longitude]).toEqual([15, 35])
  expect(source).toContain('Natural Earth')
})

it('places by hand what neither source places, and what is no country, each with its source', () => {
  expect(place('175')).toEqual({ refArea: '175', latitude: -12.8, longitude: 45.1, source: 'a map' })
  expect(place('US-AK')).toMatchObject({ latitude: 64.2, source: 'a bureau' })
})

it('refuses an area that nothing places, and a place by hand without its source', () => {
  expect(() => positions(['175,-12.8,45.1,'])).toThrow('line 2: expected a latitude, a longitude and where they are')
  expect(() => positions([])).toThrow('no position for area 175: add it to area_positions.csv')
})

it('ships a place for every country and every part of one, none in open sea where 0 meets 0', () => {
  const shipped = shippedTable('areas/positions.csv')
  const placed = new Set(shipped.map(({ refArea }) => refArea))
  const parts = shippedTable('areas/other_areas.csv').filter(({ level }) => level === 'subnational')
  expect([...shippedTable('areas/areas.csv'), ...parts].filter(({ refArea }) => !placed.has(refArea!))).toEqual([])
  expect(shipped.filter(({ latitude, longitude }) => Number(latitude) === 0 && Number(longitude) === 0)).toEqual([])
  expect(placed.has('001') || placed.has('UNV_ARAB')).toBe(false)
})

const society = 'IFRC, table of National Societies'
const place = (refArea: string) => positions().find((row) => row.refArea === refArea)

function positions(byHand = ['175,-12.8,45.1,a map', 'US-AK,64.2,-152.5,a bureau']) {
  return importPositions({
    areas: [
      { refArea: '404', iso: 'KEN' },
      { refArea: '056', iso: 'BEL' },
      { refArea: '232', iso: 'ERI' },
      { refArea: '175', iso: 'MYT' },
    ],
    societies: table('national_societies.csv', placedColumns, [
      'KEN,-0.023559,37.906193',
      'BEL,50.5,4.5',
      'BEL,1,1',
      'ERI,0,0',
    ]),
    outlines: outlinesOf(atlas),
    byHand: table('area_positions.csv', positionColumns, byHand),
  })
}

/** Two squares of one area: ten degrees wide round 15° N 35° E, and one of two degrees. */
const atlas: Parameters<typeof outlinesOf>[0] = {
  type: 'Topology',
  arcs: [
    [
      [30, 10],
      [30, 20],
      [40, 20],
      [40, 10],
      [30, 10],
    ],
    [
      [50, 0],
      [50, 2],
      [52, 2],
      [52, 0],
      [50, 0],
    ],
  ],
  objects: {
    countries: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', id: '232', arcs: [[[1]], [[0]]] }] },
  },
}

function table<Column extends string>(file: string, columns: readonly Column[], rows: readonly string[]) {
  return publisherTable(file, `${columns.join()}\n${rows.map((row) => `${row}\n`).join('')}`, columns)
}
