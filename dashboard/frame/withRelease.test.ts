import { expect, it } from 'vitest'
import { withRelease } from './withRelease.ts'

const release = '2026.1-aaaaaaaaaaaa'

it.each([
  ['/en/areas/404', `/en/areas/404?release=${release}`],
  ['/en/explore?areas=404', `/en/explore?areas=404&release=${release}`],
  ['/en/method#flags', `/en/method?release=${release}#flags`],
  ['/en/explore?release=2026.2-bbbbbbbbbbbb', '/en/explore?release=2026.2-bbbbbbbbbbbb'],
  ['#figures', '#figures'],
  ['https://example.org/', 'https://example.org/'],
])('leads from %s to an address of the same release', (address, expected) => {
  expect(withRelease(address, release)).toBe(expected)
})

it('leaves addresses as they are where no release is known', () => {
  expect(withRelease('/en', '')).toBe('/en')
})
