import { expect, it } from 'vitest'
import { isRounded } from './isRounded.ts'
import type { FileRow } from './readDownload.ts'
import { withoutDamage } from './spreadsheetDamage.ts'

const known = { areas: new Set(['004', '404']), numbers: ['obs_value'] }
const row = (cells: FileRow): FileRow => ({ dataset: 'd', series: 'VOLUNTEERS', time_period: 2020, ...cells })

it('gives a code back its zeros, and says that they were taken', () => {
  const { rows, found } = withoutDamage([row({ ref_area: '4', obs_value: 1 })], known)
  expect(rows[0]!.ref_area).toBe('004')
  expect(found).toMatchObject([{ column: 'ref_area', was: '004', is: '4', as: 'a code, typed again as a number' }])
})

it('leaves a code that no area has as it is', () => {
  expect(withoutDamage([row({ ref_area: '40' })], known)).toMatchObject({ rows: [{ ref_area: '40' }], found: [] })
})

it.each([
  [3.11, 3.1091, true],
  [9000, 8500, true],
  [162000, 161622, true],
  [9001, 9000, false],
  [9000, 9000, false],
  [null, 9000, false],
])('takes %s for %s rounded: %s', (is, was, expected) => {
  expect(isRounded(is, was)).toBe(expected)
})
