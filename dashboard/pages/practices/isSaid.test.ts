import { expect, it } from 'vitest'
import type { Practice } from '../../../data/structure/practice.ts'
import { isSaid } from './isSaid.ts'

it('finds a practice by all words in any order, without case, accents and vowel signs', () => {
  expect(isSaid(practice, 'WELLS cafe')).toBe(true)
  expect(isSaid(practice, 'wells school')).toBe(false)
  expect(isSaid(practice, 'نيبال')).toBe(true)
})

it('keeps all where nothing is looked for', () => {
  expect(isSaid(practice, '')).toBe(true)
  expect(isSaid(practice, '  ')).toBe(true)
})

const practice: Practice = {
  practice: 'gp9-01',
  theme: 'trends',
  refArea: '524',
  areaGroup: null,
  place: 'نيبَال',
  timePeriod: 2019,
  goals: ['6'],
  basis: 'thematic',
  title: 'Wells by volunteers',
  summary: 'They met in a café.',
  figure: null,
  caution: null,
  source: { title: 'A report', publisher: 'A publisher', address: 'https://example.org/' },
  trust: 'A',
}
