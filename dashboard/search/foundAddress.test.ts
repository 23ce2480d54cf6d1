import { expect, it } from 'vitest'
import { foundAddress } from './foundAddress.ts'

it('leads from what was found to the page of its own', () => {
  expect(foundAddress({ kind: 'goal', refArea: '13', iso3: null })).toBe('/goals/13')
  expect(foundAddress({ kind: 'area', refArea: '404', iso3: 'KEN' })).toBe('/areas/KEN')
  expect(foundAddress({ kind: 'area', refArea: '680', iso3: null })).toBe('/areas/680')
  expect(foundAddress({ kind: 'series', refArea: 'STAFF', iso3: null })).toBe('/series/STAFF')
  expect(foundAddress({ kind: 'practice', refArea: 'gp2-05', iso3: null })).toBe('/practices#gp2-05')
})
