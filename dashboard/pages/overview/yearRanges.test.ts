import { expect, it } from 'vitest'
import type { OtherAreas, ValueOrReason } from '../../../data/structure/otherAreas.ts'
import { soundFigure, yearRanges } from './yearRanges.ts'

const area = (refArea: string, ...cells: ValueOrReason[]) => ({ refArea, cells })
const areas = [
  area('A', 1, 2),
  area('B', 4, 'not_reported'),
  { ...area('C', 9, 8), flags: { 2016: ['jump' as const] } },
  area('D', 2, 6),
  area('E', 3, 'not_reported'),
]
const of: OtherAreas = { startPeriod: 2016, endPeriod: 2017, areas, members: null }

it('gives the ends and the middle of each year, without what is flagged or missing', () => {
  expect(yearRanges(areas, of)).toEqual([
    { year: 2016, n: 4, range: { low: 1, median: 2.5, high: 4 } },
    { year: 2017, n: 3, range: { low: 2, median: 6, high: 8 } },
  ])
})

it('gives no range of two countries', () => {
  expect(yearRanges(areas.slice(0, 2), of).map(({ range }) => range)).toEqual([null, null])
})

it('takes no flagged figure for a sound one, nor a reason', () => {
  expect([soundFigure(areas[2]!, of, 2016), soundFigure(areas[2]!, of, 2017)]).toEqual([null, 8])
  expect(soundFigure(areas[1]!, of, 2017)).toBeNull()
})
