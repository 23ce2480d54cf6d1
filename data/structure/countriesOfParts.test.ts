import { expect, it } from 'vitest'
import { countriesOfParts } from './countriesOfParts.ts'

it('finds the country of a part, of a part of a part, and of itself', () => {
  const countryOf = countriesOfParts([
    { refArea: 'FR-01', parent: 'FR-ARA' },
    { refArea: 'FR-ARA', parent: '250' },
    { refArea: 'JP-13', parent: '392' },
  ])
  expect(Object.fromEntries(countryOf)).toEqual({
    ...{ 'FR-01': '250', 'FR-ARA': '250', '250': '250' },
    ...{ 'JP-13': '392', '392': '392' },
  })
})

it('finds none of what lies in nothing or in itself', () => {
  const astray = [
    { refArea: 'XX-1', parent: null },
    { refArea: 'XX-2', parent: 'XX-3' },
    { refArea: 'XX-3', parent: 'XX-2' },
  ]
  expect(countriesOfParts(astray).size).toBe(0)
})
