import { expect, it } from 'vitest'
import { parseRawSearch, stringifyRawSearch } from './rawSearch.ts'

it.each([
  '',
  '?areas=404,076',
  '?goal=3.10',
  '?series=VOLUNTEERS&areas=404&startPeriod=2016',
  '?release=2026.1-3f9c2a10b4de&show=with_values',
  '?areas=%22404%22',
])('gives back %s as it was given', (text) => {
  expect(stringifyRawSearch(parseRawSearch(text))).toBe(text)
})

it('joins what is given twice and leaves out what link trackers add', () => {
  expect(parseRawSearch('?areas=404&utm_source=mail&areas=400&fbclid=1')).toEqual({ areas: '404,400' })
})

it('guesses no types', () => {
  expect(parseRawSearch('?areas=076&measure=true&goal=3.10&x=null')).toEqual({
    areas: '076',
    measure: 'true',
    goal: '3.10',
    x: 'null',
  })
})
