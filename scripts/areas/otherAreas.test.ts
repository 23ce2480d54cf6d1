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

it('names a part of a country as the country does too, where none of the six languages is its own', () => {
  const own = others.filter((row) => row.ownName !== '')
  expect(own.filter((row) => row.level !== 'subnational' || row.ownLanguage === '')).toEqual([])
  const named = (refArea: string) => {
    const row = others.find((one) => one.refArea === refArea)!
    return [row.ownName, row.ownLanguage, row.en, row.es, row.ru, row.zh]
  }
  expect(named('JP-13')).toEqual(['東京都', 'ja', 'Tokyo', 'Tokio', 'Токио', '东京都'])
  expect(named('DE-BY')).toEqual(['Bayern', 'de', 'Bavaria', 'Baviera', 'Бавария', '巴伐利亚州'])
  expect(named('US-CA').slice(0, 3)).toEqual(['', '', 'California'])
})

it('gives no dataset a part of a country: nobody drew it', () => {
  expect(others.filter((row) => row.level === 'subnational' && row.dataset !== '')).toEqual([])
})
