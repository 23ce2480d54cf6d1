import { expect, it } from 'vitest'
import { type Language, languages } from '../structure/codelists.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

it('writes numbers as each language does, always in the digits asked for', () => {
  expect(wording('en').number(1234567)).toBe('1,234,567')
  expect(wording('fr').number(1234567)).toBe('1\u202f234\u202f567')
  expect(wording('ru').number(1234.5, 1)).toBe('1234,5')
  expect(wording('ar').number(1234567)).toBe('1,234,567')
})

it('parts thousands in Spanish and Russian from five digits on, in French from four', () => {
  const four = (['es', 'ru', 'fr'] as const).map((language) => wording(language).number(2764))
  expect(four).toEqual(['2764', '2764', '2\u202f764'])
  const more = (['es', 'ru', 'fr'] as const).map((language) => wording(language).number(161622))
  expect(more).toEqual(['161\u202f622', '161\u00a0622', '161\u202f622'])
})

it('writes minus as U+2212 in all languages, and never lets Arabic turn it around', () => {
  expect(languages.map((language) => wording(language).percentChange(-61))).toEqual([
    '\u200e−61\u200e%\u200e',
    ...['−61%', '−61%', '−61\u00a0%', '−61\u00a0%', '−61\u00a0%'],
  ])
  expect(languages.map((language) => wording(language).pointChange(-2.5))).toEqual([
    ...['\u200e−2.5', '−2.5', '−2.5', '−2,5', '−2,5', '−2,5'],
  ])
})

it('shows two decimals per 1,000, and says less than 0.01 instead of 0.00 for what is not zero', () => {
  const { value } = wording('en')
  const shown = [3.1, 0.0689, 0.005, 0.0049, 0].map((figure) => value(figure, 'PER_1000_POP', 0))
  expect(shown).toEqual(['3.10', '0.07', '0.01', '< 0.01', '0.00'])
  expect(wording('ar').value(0.001, 'PER_1000_POP', 0)).toBe('\u2068أقل من 0.01\u2069')
})

it('writes a percentage with the decimals of its series and the sign where the language puts it', () => {
  expect(wording('en').value(28.2, 'PT', 1)).toBe('28.2%')
  expect(wording('es').value(28, 'PT', 1)).toBe('28,0\u00a0%')
})

it('counts people in the plural form that the language asks for', () => {
  const people = (language: Language) => [1, 2, 3, 11, 100].map((n) => wording(language).quantity(n, 'PS', 0))
  expect(people('ar')).toEqual(['شخص واحد', 'شخصان', '3 أشخاص', '11 شخصاً', '100 شخص'])
  expect(people('ru')).toEqual(['1 человек', '2 человека', '3 человека', '11 человек', '100 человек'])
  expect(wording('fr').quantity(2_000_000, 'PS', 0)).toBe('2\u202f000\u202f000\u00a0de personnes')
})

it('never turns a period around', () => {
  expect(wording('en').years(2016, 2020)).toBe('2016–2020')
  expect((['es', 'fr'] as const).map((language) => wording(language).years(2016, 2020))).toEqual([
    '2016-2020',
    '2016-2020',
  ])
  expect(wording('ar').years(2016, 2020)).toBe('\u20662016–2020\u2069')
  expect(wording('ar').years(2018, 2018)).toBe('2018')
})

it('writes a year without a separator', () => {
  expect(languages.map((language) => wording(language).year(2020))).toEqual(Array(6).fill('2020'))
})

it('gives a change in whole per cent with its sign, and no sign to what rounds to zero', () => {
  const { percentChange } = wording('en')
  expect([82.4, -13.5, 0.3, -0.3].map(percentChange)).toEqual(['+82%', '−14%', '0%', '0%'])
})

it('isolates names in Arabic and leaves them alone elsewhere', () => {
  expect(wording('ar').isolate('Jordan')).toBe('\u2068Jordan\u2069')
  expect(wording('en').isolate('Jordan')).toBe('Jordan')
})

it('orders names by the alphabet of the language', () => {
  expect(['Zambie', 'Égypte', 'Espagne'].sort(wording('fr').compare)).toEqual(['Égypte', 'Espagne', 'Zambie'])
  expect(['约旦', '埃及', '中国'].sort(wording('zh').compare)).toEqual(['埃及', '约旦', '中国'])
})

it('writes a day in full, wherever the reader is', () => {
  expect(wording('fr').date('2026-11-23')).toBe('23 novembre 2026')
  expect(wording('zh').date('2026-11-23')).toBe('2026年11月23日')
  expect(wording('ru').date('2026-11-23')).toBe('23 ноября 2026\u00a0года')
  expect(wording('es').date('2026-11-23')).toBe('23 de noviembre de 2026')
  expect(wording('fr').date('2015-10-01')).toBe('1er octobre 2015')
})

it('names the months of Arabic twice, as the United Nations does', () => {
  const day = wording('ar').date
  expect(day('2026-11-23')).toBe('23 تشرين الثاني/نوفمبر 2026')
  expect(day('2026-07-01')).toBe('1 تموز/يوليو 2026')
})

it('names a message that it does not have', () => {
  expect(() => wording('en').say('status.Z' as 'status.A')).toThrow('no message status.Z')
})

const wording = (language: Language) => createWording(language, messagesOf(language))
