import { expect, it } from 'vitest'
import type { SearchEntry, SearchKind } from '../structure/searchEntry.ts'
import { searchAll } from './searchAll.ts'

it('finds goals, areas, series and practices at once, kind by kind, in any language', () => {
  expect(found('climat')).toEqual(['goal 13', 'practice gp1'])
  expect(found('كينيا')).toEqual(['area 404'])
  expect(found('Goal 13')).toEqual(['goal 13'])
  expect(found('13')).toEqual(['goal 13'])
})

it('finds nothing for nothing', () => {
  expect(found('  ')).toEqual([])
  expect(found('zzzz')).toEqual([])
})

it('lists a few of each kind and counts the rest', () => {
  const many = Array.from({ length: 9 }, (_, i) => entry('practice', `gp${i}`, { en: `well ${i}`, ar: `بئر ${i}` }))
  const [only] = searchAll([...entries, ...many], 'well', 'en')
  expect([only!.kind, only!.entries.length, only!.more]).toEqual(['practice', 6, 3])
})

const entries = [
  entry('goal', '13', { en: 'Goal 13 · Climate action', ar: 'الهدف 13 · العمل المناخي' }),
  entry('area', '404', { en: 'Kenya', ar: 'كينيا' }),
  entry('series', 'STAFF', { en: 'Paid staff', ar: 'الموظفون' }),
  entry('practice', 'gp1', { en: 'Seeds against a changing climate', ar: 'بذور' }),
]

const found = (typed: string) =>
  searchAll(entries, typed, 'en').flatMap(({ kind, entries: own }) => own.map(({ refArea }) => `${kind} ${refArea}`))

function entry(kind: SearchKind, refArea: string, { en, ar }: { en: string; ar: string }): SearchEntry {
  return { kind, refArea, iso3: null, iso2: null, parent: null, names: { ar, zh: en, en, es: en, fr: en, ru: en } }
}
