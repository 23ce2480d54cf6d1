import { expect, it } from 'vitest'
import type { Practice } from '../structure/practice.ts'
import { practiceSays } from './practiceSays.ts'

it('finds a practice by all words in any order, without case, accents and vowel signs', () => {
  expect(practiceSays(practice, 'WELLS cafe')).toBe(true)
  expect(practiceSays(practice, 'wells school')).toBe(false)
  expect(practiceSays(practice, 'نيبال')).toBe(true)
  expect(practiceSays(practice, 'wellscafe')).toBe(false)
})

it('keeps all where nothing is looked for', () => {
  expect(practiceSays(practice, '')).toBe(true)
  expect(practiceSays(practice, '  ')).toBe(true)
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
