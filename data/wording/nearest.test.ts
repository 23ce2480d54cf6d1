import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['VOLUNTEERS', 'VOLUNTEER_RATE', 'STAFF', 'BLOOD_DONORS']

it.each([
  ['VOLUNTERS', 'VOLUNTEERS'],
  ['volunteers', 'VOLUNTEERS'],
  ['VOLUNTEER-RATE', 'VOLUNTEER_RATE'],
  ['STAF', 'STAFF'],
  ['SATFF', 'STAFF'],
])('takes %s for %s', (given, meant) => {
  expect(nearest(given, known)).toBe(meant)
})

it('offers nothing where nothing is near', () => {
  expect(nearest('GDP', known)).toBeUndefined()
  expect(nearest('', known)).toBeUndefined()
})
