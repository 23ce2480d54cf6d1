import { expect, it } from 'vitest'
import type { Line } from '../../../data/structure/line.ts'
import { figuresThere } from './figuresThere.ts'

const line = (refArea: string, ...values: (number | null)[]) =>
  ({ refArea, goal: '_T', cells: values.map((obsValue, i) => ({ obsValue, timePeriod: 2018 + i })) }) as Line
const figure = { series: 'A', timePeriod: 2020, sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' } as const

it('offers areas and years where there is a figure, a printed zero included, and always what is chosen', () => {
  const lines = [line('404', 0, 5, null), line('400', null, null, null), line('356', 1, null, null)]
  expect(figuresThere(lines, { ...figure, refArea: '404' })).toEqual({
    areas: ['404', '356'],
    years: [2018, 2019, 2020],
  })
  expect(figuresThere(lines, { ...figure, refArea: '400' })).toEqual({ areas: ['404', '356', '400'], years: [2020] })
})
