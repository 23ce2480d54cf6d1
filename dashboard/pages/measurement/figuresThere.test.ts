import { expect, it } from 'vitest'
import type { FigureYears } from '../../../api/models/figureYears.ts'
import { figuresThere } from './figuresThere.ts'

const figure = { series: 'A', timePeriod: 2020, sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' } as const

it('offers areas and years where there is a figure, and always what is chosen', () => {
  const given: FigureYears = [
    ['404', [2018, 2019]],
    ['356', [2018]],
  ]
  expect(figuresThere(given, { ...figure, refArea: '404' })).toEqual({
    areas: ['404', '356'],
    years: [2018, 2019, 2020],
  })
  expect(figuresThere(given, { ...figure, refArea: '400' })).toEqual({ areas: ['404', '356', '400'], years: [2020] })
})
