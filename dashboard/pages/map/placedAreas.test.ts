import { expect, it } from 'vitest'
import type { Line } from '../../../data/structure/line.ts'
import { placedAreas } from './placedAreas.ts'

const positions = [
  { refArea: '404', parent: null, latitude: 0, longitude: 38, source: 'made up' },
  { refArea: 'US-CA', parent: '840', latitude: 37, longitude: -120, source: 'made up' },
  { refArea: 'US-NV', parent: '840', latitude: 39, longitude: -117, source: 'made up' },
  { refArea: '250', parent: null, latitude: 46, longitude: 2, source: 'made up' },
  { refArea: 'FR-ARA', parent: '250', latitude: 45, longitude: 5, source: 'made up' },
  { refArea: 'FR-01', parent: 'FR-ARA', latitude: 46, longitude: 5, source: 'made up' },
]

it('keeps what has no place in the rows, though not on the map', () => {
  const { rows, areas } = placedAreas([line('404'), line('001')], positions, 2019)
  expect(rows.map(({ line: { refArea } }) => refArea)).toEqual(['404', '001'])
  expect(areas.map(({ key, latitude, longitude }) => [key, latitude, longitude])).toEqual([['404', 0, 38]])
})

it('shows no more of the world than areas that lie close, on either side of the date line', () => {
  const extentOf = (...longitudes: number[]) => {
    const places = longitudes.map((longitude, at) => ({ ...positions[0]!, refArea: String(at), longitude }))
    return placedAreas(
      places.map(({ refArea }) => line(refArea)),
      places,
      2019
    ).extent
  }
  expect(extentOf(30, 60, 45)).toBe('areas')
  expect(extentOf(178, -172, 150)).toBe('areas')
  expect(extentOf(-100, 30, 80)).toBe('world')
  expect(extentOf(-170, -40, 20)).toBe('world')
})

it('gives no dot to an area whose parts have one, and keeps it in the rows', () => {
  const dots = (...areas: string[]) => placedAreas(areas.map(line), positions, 2019).areas.map(({ key }) => key)
  expect(dots('250', 'FR-ARA', 'FR-01')).toEqual(['FR-01'])
  expect(dots('250', 'FR-01')).toEqual(['FR-01'])
  expect(dots('250', 'FR-ARA')).toEqual(['FR-ARA'])
  expect(dots('250', '404')).toEqual(['250', '404'])
  expect(placedAreas(['250', 'FR-01'].map(line), positions, 2019).rows).toHaveLength(2)
})

it('takes the cell of the year that is asked for', () => {
  expect(placedAreas([line('404')], positions, 2018).areas[0]?.cell.obsValue).toBe(18)
  expect(placedAreas([line('404')], positions, 2015).areas).toEqual([])
})

const line = (refArea: string) =>
  ({ refArea, cells: [18, 19].map((obsValue) => ({ timePeriod: 2000 + obsValue, obsValue })) }) as Line
