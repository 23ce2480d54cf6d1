import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const m49 = new Set(shippedTable('areas/areas.csv').map((row) => row.refArea!))
const volunteers = shippedTable('datasets/brand_audits/observations.csv').filter(
  (row) => row.series === 'BRAND_AUDIT_VOLUNTEERS' && row.obsValue !== ''
)
const setAside = shippedTable('datasets/brand_audits/set_aside.csv').filter(
  (row) => row.series === 'BRAND_AUDIT_VOLUNTEERS'
)

it('has 39,502 volunteers in areas of the M49 list in 2019, and 14,734 in 2020', () => {
  expect([inAreas('2019'), inAreas('2020')]).toEqual([39_502, 14_734])
})

it('sets aside in 2019 a row that is no M49 area and one without a country: together the 72,236 of all rows', () => {
  expect(setAside.map((row) => [row.originalArea, row.timePeriod, row.originalValue])).toEqual([
    ['(country not stated)', '2019', '1416'],
    ['TWN', '2019', '31318'],
  ])
  expect(inAreas('2019') + 31_318).toBe(70_820)
  expect(inAreas('2019') + 31_318 + 1_416).toBe(72_236)
})

it('has the published figures of the world beside the areas, the range of 2018 with both ends', () => {
  const world = volunteers.filter((row) => row.refArea === '001')
  expect(world.map((row) => [row.timePeriod, row.obsValue, row.lower, row.upper, row.originalValue])).toEqual([
    ['2018', '9000', '9000', '10000', '9000-10000'],
    ['2019', '72541', '', '', ''],
    ['2020', '14734', '', '', ''],
  ])
})

const inAreas = (year: string) =>
  volunteers
    .filter((row) => row.timePeriod === year && m49.has(row.refArea!))
    .reduce((total, row) => total + Number(row.obsValue), 0)
