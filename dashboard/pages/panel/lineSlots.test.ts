import { expect, it } from 'vitest'
import type { Line } from '../../../data/structure/line.ts'
import { lineSlots } from './lineSlots.ts'

it('gives colours by the place of an area in the address', () => {
  expect(slots(['400', '404'], ['404', '400'])).toEqual({ '400': 2, '404': 1 })
})

it('keeps the colour of an area when another is added behind it, and when lines are sorted', () => {
  expect(slots(['400', '404', '356'], ['404', '400', '356'])).toMatchObject({ '400': 2, '404': 1 })
  expect(slots(['404', '356', '400'], ['404', '400', '356'])).toMatchObject({ '400': 2, '404': 1 })
})

it('goes by default order where the address lists no areas', () => {
  expect(slots(['404', '400'], [])).toEqual({ '404': 1, '400': 2 })
})

it('gives no colours past eight lines', () => {
  const codes = Array.from({ length: 9 }, (_, i) => String(100 + i))
  expect(new Set(Object.values(slots(codes, [])))).toEqual(new Set([0]))
})

const slots = (lines: string[], areas: string[]) =>
  Object.fromEntries([...lineSlots(lines.map(lineOf), areas)].map(([line, slot]) => [line.refArea, slot]))

const lineOf = (refArea: string): Line => ({
  ...{ dataset: 'ifrc_fdrs', series: 'VOLUNTEERS', sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' },
  refArea,
  cells: [],
  change: { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'fewer_than_two' },
})
