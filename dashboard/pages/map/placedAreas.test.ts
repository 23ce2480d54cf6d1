import { expect, it } from 'vitest'
import type { Line } from '../../../data/structure/line.ts'
import { placedAreas } from './placedAreas.ts'

const positions = [
  { refArea: '404', latitude: 0, longitude: 38, source: 'made up' },
  { refArea: 'US-CA', latitude: 37, longitude: -120, source: 'made up' },
  { refArea: 'US-NV', latitude: 39, longitude: -117, source: 'made up' },
]

it('keeps what has no place in the rows, though not on the map', () => {
  const { rows, areas } = placedAreas([line('404'), line('001')], positions, 2019)
  expect(rows.map(({ line: { refArea } }) => refArea)).toEqual(['404', '001'])
  expect(areas.map(({ key, latitude, longitude }) => [key, latitude, longitude])).toEqual([['404', 0, 38]])
})

it('shows the world, or no more than the parts of a country where they are most of the areas', () => {
  expect(placedAreas([line('404'), line('US-CA')], positions, 2019).extent).toBe('world')
  expect(placedAreas([line('404'), line('US-CA'), line('US-NV')], positions, 2019).extent).toBe('areas')
})

it('takes the cell of the year that is asked for', () => {
  expect(placedAreas([line('404')], positions, 2018).areas[0]?.cell.obsValue).toBe(18)
  expect(placedAreas([line('404')], positions, 2015).areas).toEqual([])
})

const line = (refArea: string) =>
  ({ refArea, cells: [18, 19].map((obsValue) => ({ timePeriod: 2000 + obsValue, obsValue })) }) as Line
