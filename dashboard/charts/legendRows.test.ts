import { expect, it } from 'vitest'
import { legendRows } from './legendRows.ts'

const entries = ['estimated', 'flagged', 'missing'].map((text) => ({ mark: 'line' as const, slot: 1, text }))

it('sets entries in one row where they fit, else in several', () => {
  expect(new Set(legendRows(entries, 600, 'ltr').entries.map(({ y }) => y)).size).toBe(1)
  expect(new Set(legendRows(entries, 120, 'ltr').entries.map(({ y }) => y)).size).toBe(3)
})

it('starts at the right for a reader of Arabic', () => {
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => legendRows(entries, 600, dir).entries.map(({ x }) => x))
  expect(rtl).toEqual(ltr!.map((x) => 600 - x))
})

it('takes no room where there is nothing to explain', () => {
  expect(legendRows([], 600, 'ltr').height).toBe(0)
})
