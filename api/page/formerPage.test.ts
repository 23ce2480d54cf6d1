import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { formerPage } from './formerPage.ts'

const { db } = await sampleRelease([{ refArea: '404', timePeriod: 2020, obsValue: 12 }])
const ctx = createContext(db)

it.each([
  ['trends', '', 'explore'],
  ['trends', 'series=VOLUNTERS&areas=404&utm=x', 'explore?series=VOLUNTERS&areas=404&utm=x'],
  ['compare', '', 'explore?view=table'],
  ['compare', 'group=145&sort=-2020', 'explore?view=table&group=145&sort=-2020'],
  ['relation', '', 'explore?view=scatter'],
  ['relation', 'goal=3', 'explore?view=scatter&goal=3'],
  // biome-ignore format: one row a case.
  ['relation', 'goal=13,3&areas=404&series=STAFF&measure=value&group=145&startPeriod=2020&utm=x', 'explore?view=scatter&goal=13&areas=404&utm=x'],
])('leads from the page %s with "%s" to where the same is shown now', async (path, search, to) => {
  expect(await formerPage(ctx, path, search)).toBe(to)
})

it('names the areas that are in a group too, of which alone Compare showed a table', async () => {
  expect(await formerPage(ctx, 'compare', 'areas=404,400&group=145&measure=value')).toBe(
    'explore?view=table&areas=400&measure=value'
  )
})

it('knows no other page of before', async () => {
  expect(await formerPage(ctx, 'goals', '')).toBeUndefined()
})
