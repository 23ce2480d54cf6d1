import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const m49 = new Set(shippedTable('areas/areas.csv').map((row) => row.refArea!))
const values = shippedTable('datasets/jrc_citizen_science/observations.csv').filter((row) => row.obsValue !== '')

it('has for Goal 13, direct, 66 projects in all, 182 over the areas and 186 with Europe and the world: never to be added', () => {
  const goal13 = values.filter((row) => row.series === 'CS_PROJECTS_DIRECT' && row.goal === '13')
  const sumOf = (belongs: (refArea: string) => boolean) =>
    goal13.filter((row) => belongs(row.refArea!)).reduce((total, row) => total + Number(row.obsValue), 0)
  expect(sumOf((refArea) => refArea === 'JRC_ALL')).toBe(66)
  expect(sumOf((refArea) => m49.has(refArea))).toBe(182)
  expect(sumOf((refArea) => refArea !== 'JRC_ALL')).toBe(186)
})

it('has each of the seventeen Goals in the one year of the study, for 61 areas and three labels of the publisher', () => {
  for (const series of ['CS_PROJECTS_DIRECT', 'CS_PROJECTS_INDIRECT']) {
    const rows = values.filter((row) => row.series === series)
    expect(rows).toHaveLength(64 * 17)
    expect(new Set(rows.filter((row) => m49.has(row.refArea!)).map((row) => row.refArea)).size).toBe(61)
  }
  expect(new Set(values.map((row) => row.timePeriod))).toEqual(new Set(['2018']))
})

it('is tagged with every Goal by its publisher', () => {
  const tags = shippedTable('series/tags.csv').filter((row) => row.series!.startsWith('CS_PROJECTS_'))
  expect(tags).toHaveLength(34)
  expect(new Set(tags.map((row) => row.basis))).toEqual(new Set(['publisher']))
})
