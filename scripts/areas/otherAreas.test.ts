import { expect, it } from 'vitest'
import { languages } from '../../data/structure/codelists.ts'
import { shippedTable } from '../datasets/shippedTable.ts'

const others = shippedTable('areas/other_areas.csv')

it('names every area that is not on the M49 list in six languages, and none twice', () => {
  expect(others.filter((row) => languages.some((language) => row[language] === ''))).toEqual([])
  for (const language of languages)
    expect(new Set(others.map((row) => row[language])).size, language).toBe(others.length)
})

it('keeps them apart from the areas of the M49 list, in code and in name', () => {
  const areas = shippedTable('areas/areas.csv')
  const codes = new Set(areas.map((row) => row.refArea))
  expect(others.filter((row) => codes.has(row.refArea))).toEqual([])
  for (const language of languages) {
    const names = new Set(areas.map((row) => row[language]))
    expect(others.filter((row) => names.has(row[language]))).toEqual([])
  }
})

it('says of each whether it is the world, a publisher’s own or a part of an area', () => {
  expect(others.filter((row) => !['world', 'publisher', 'subnational'].includes(row.level!))).toEqual([])
  expect(others.filter((row) => row.level === 'subnational' && row.parent === '')).toEqual([])
})
