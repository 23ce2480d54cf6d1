import { describe, expect, it } from 'vitest'
import type { SearchEntry } from '../../data/structure/searchEntry.ts'
import { findTerms } from './findTerms.ts'
import { guessQuery } from './guessQuery.ts'
import { createSearchIndex, foldQuery, type Searchable } from './searchIndex.ts'

const index = createSearchIndex([
  entry('area', '562', 'Niger'),
  entry('area', '566', 'Nigeria'),
  entry('area', '226', 'Equatorial Guinea'),
  entry('area', '324', 'Guinea'),
  entry('area', '624', 'Guinea-Bissau'),
  { ...entry('area', '384', 'Côte d’Ivoire'), everyday: { ...noWords(), en: ['Ivory Coast'] } },
  entry('area', '840', 'United States of America'),
  entry('series', 'STAFF', 'Paid staff of the Red Cross'),
  { ...entry('practice', 'gp1', 'Wells by neighbours'), texts: { en: 'They met in a café and dug wells in Guinea.' } },
])
const found = (text: string) => findTerms(index, foldQuery(text), 'en').map(({ of }) => index.all[of]!.entry.refArea)

describe('the best stands first', () => {
  it.each([
    ['nige', ['562', '566']],
    ['niger', ['562', '566']],
    ['guinea', ['324', '624', '226', 'gp1']],
    ['staff', ['STAFF']],
    ['red cross paid', ['STAFF']],
    ['coast ivory', ['384']],
    ['ivorycoast', ['384']],
    ['cote divoire', ['384']],
    ["Côte d'Ivoire", ['384']],
    ['statesofamerica', ['840']],
    ['café wells', ['gp1']],
    ['drycoast', []],
    ['uinea', []],
    ['wells staff', []],
  ])('of what holds all words of %s', (text, codes) => {
    expect(found(text)).toEqual(codes)
  })
})

describe('a slip of the hand is mended', () => {
  it.each([
    ['nigeira', 'nigeria'],
    ['guinae', 'guinea'],
    ['paid stuff', 'paid staff'],
    ['guniea-bisau', 'guinea bissau'],
  ])('in %s', (text, meant) => {
    expect(guessQuery(index, foldQuery(text))).toBe(meant)
  })

  it.each([['nigr'], ['igeria'], ['zzzzzz'], ['guinea'], ['café']])('and never in %s', (text) => {
    expect(guessQuery(index, foldQuery(text))).toBeUndefined()
  })
})

function entry(kind: SearchEntry['kind'], refArea: string, name: string): Searchable {
  const names = { ar: name, zh: name, en: name, es: name, fr: name, ru: name }
  return { entry: { kind, refArea, iso3: null, iso2: null, parent: null, names } }
}

function noWords() {
  return { ar: [], zh: [], en: [], es: [], fr: [], ru: [] }
}
