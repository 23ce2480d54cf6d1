import { expect, it } from 'vitest'
import { foundAddress } from './foundAddress.ts'

it('leads from what was found to the page of its own', () => {
  expect(foundAddress({ kind: 'goal', code: '13', iso3: null })).toBe('/goals/13')
  expect(foundAddress({ kind: 'area', code: '404', iso3: 'KEN' })).toBe('/areas/KEN')
  expect(foundAddress({ kind: 'area', code: '680', iso3: null })).toBe('/areas/680')
  expect(foundAddress({ kind: 'series', code: 'STAFF', iso3: null })).toBe('/series/STAFF')
  expect(foundAddress({ kind: 'group', code: 'ESCWA', iso3: null })).toBe('/areas/ESCWA')
  expect(foundAddress({ kind: 'view', code: 'series=STAFF&areas=404', iso3: null })).toBe(
    '/explore?series=STAFF&areas=404'
  )
  expect(foundAddress({ kind: 'practice', code: 'gp2-05', iso3: null })).toBe('/practices#gp2-05')
})
