import { expect, it } from 'vitest'
import type { Language } from '../structure/codelists.ts'
import type { Change, Line } from '../structure/line.ts'
import { arrangeLines } from './arrangeLines.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

const lines = [
  line('404', [1, 3], 82),
  line('400', [2, null], null),
  line('818', [null, null], null),
  line('076', [2, 1], -5),
]

it('keeps the default order where none is asked for', () => {
  expect(order([])).toEqual(['404', '400', '818', '076'])
})

it("follows the reader's own alphabet by name", () => {
  expect(order(['name'])).toEqual(['076', '818', '400', '404'])
  expect(order(['-name'])).toEqual(['404', '400', '818', '076'])
  expect(order(['name'], 'ru')).toEqual(['076', '818', '400', '404'])
  expect(order(['name'], 'ar')).toEqual(['400', '076', '404', '818'])
})

it('puts a missing value last, ascending and descending', () => {
  expect(order(['2017'])).toEqual(['076', '404', '400', '818'])
  expect(order(['-2017'])).toEqual(['404', '076', '400', '818'])
  expect(order(['change'])).toEqual(['076', '404', '400', '818'])
  expect(order(['-change'])).toEqual(['404', '076', '400', '818'])
})

it('keeps ties in default order, either way, until a further key parts them', () => {
  expect(order(['2016'])).toEqual(['404', '400', '076', '818'])
  expect(order(['-2016'])).toEqual(['400', '076', '404', '818'])
  expect(order(['-2016', 'name'])).toEqual(['076', '400', '404', '818'])
})

it('sorts a year outside the period as missing everywhere', () => {
  expect(order(['1999'])).toEqual(['404', '400', '818', '076'])
})

it('hides lines without any figure when asked, and says how many', () => {
  const { lines: shown, hidden } = arrange([], 'en', 'with_values')
  expect(shown.map(({ refArea }) => refArea)).toEqual(['404', '400', '076'])
  expect(hidden).toBe(1)
})

it('leaves the lines it was given as they were', () => {
  order(['name'])
  expect(lines.map(({ refArea }) => refArea)).toEqual(['404', '400', '818', '076'])
})

const order = (sort: string[], language: Language = 'en') => arrange(sort, language).lines.map(({ refArea }) => refArea)

function arrange(sort: string[], language: Language, show: 'all' | 'with_values' = 'all') {
  const names: Partial<Record<Language, string[]>> = {
    en: ['Kenya', 'Jordan', 'Égypte', 'Brazil'],
    ru: ['Кения', 'Иордания', 'Египет', 'Бразилия'],
    ar: ['كينيا', 'الأردن', 'مصر', 'البرازيل'],
  }
  const named = new Map(lines.map(({ refArea }, i) => [refArea, names[language]![i]!]))
  return arrangeLines(lines, { sort, show }, { names: named, wording: createWording(language, messagesOf(language)) })
}

function line(refArea: string, values: (number | null)[], percent: number | null): Line {
  const change: Change =
    percent === null
      ? { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'fewer_than_two' }
      : { value: percent, unit: 'percent', startPeriod: 2016, endPeriod: 2017, reason: null }
  const cells = values.map((value, i) => ({
    timePeriod: 2016 + i,
    obsValue: value,
    obsStatus: value === null ? ('O' as const) : ('A' as const),
    missingReason: value === null ? ('not_reported' as const) : null,
    flags: [],
    source: 'made up',
    survey: 'made up',
    comment: null,
    timeDetail: null,
    originalValue: null,
    lower: null,
    upper: null,
    measureValue: value,
    noMeasureReason: null,
  }))
  const breakdowns = { sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' } as const
  return { dataset: 'made_up', series: 'MADE_UP', refArea, ...breakdowns, cells, change }
}
