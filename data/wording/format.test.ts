import { expect, it } from 'vitest'
import { languages } from '../structure/codelists.ts'
import { createSay } from './format.ts'

it('writes a number in a message in the digits that every language has in common', () => {
  const said = languages.map((language) => createSay(language, { area: '{n, number}' })('area', { n: 20190 }))
  expect(said).toEqual(['20,190', '20,190', '20,190', '20\u202f190', '20\u202f190', '20\u00a0190'])
})

it('writes a day in English as the United Nations writes it', () => {
  const say = createSay('en', { read: '{day, date, long}' })
  expect(say('read', { day: Date.UTC(2026, 10, 23, 12) })).toBe('23 November 2026')
})

it('takes a sign such as < for what it is', () => {
  expect(createSay('en', { less: '< {value}, <b>' })('less', { value: '0.01' })).toBe('< 0.01, <b>')
})
