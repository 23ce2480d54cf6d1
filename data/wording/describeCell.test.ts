import { expect, it } from 'vitest'
import type { Language } from '../structure/codelists.ts'
import type { Cell } from '../structure/line.ts'
import { describeCell } from './describeCell.ts'
import { describeChange } from './describeChange.ts'
import { describeMethod } from './describeMethod.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

it('says a plain figure, with its unit where it stands alone, and nothing else', () => {
  expect(describe({})).toMatchObject({ value: '82,000', status: null, flags: [], missing: null, text: '82,000 people' })
})

it('says status, flags and the real time of a figure beside it', () => {
  const words = describe({ obsStatus: 'I', flags: ['jump'], timeDetail: '2016-17' })
  expect(words.text).toBe('82,000 people; imputed; rise or fall of at least fivefold; refers to 2016-17')
})

it('says why there is no figure, and never a zero', () => {
  const words = describe({ ...none, missingReason: 'not_reported', obsStatus: 'O' })
  expect(words).toMatchObject({ value: null, missing: 'not reported', status: null, text: 'not reported' })
})

it('says why a figure has no measure', () => {
  expect(describe({ measureValue: null, noMeasureReason: 'no_population' }).text).toBe(
    'no population figure for this country or area and year'
  )
})

it.each([
  ['counted_in:756', 'counted with: Switzerland'],
  ['types_published:ORG+DIRECT', 'published here only for: Organization-based, Direct'],
  ['years_published:2013,2015', 'this source has figures for 2013 and 2015'],
  ['years_published:2008,2009,2010,2012,2013,2015', 'this source has figures for 2008–2010, 2012, 2013 and 2015'],
  ['deduced', 'deduced from lists, not read from the final one'],
  ['same_as:eurostat', 'the same figure also stands in: eurostat'],
])('words the comment %s', (comment, words) => {
  expect(describe({ comment }).comment).toBe(words)
})

it('names in Arabic, isolated, the area that a figure is counted in', () => {
  expect(describe({ comment: 'counted_in:756' }, 'ar').comment).toBe('محتسب مع: \u2068سويسرا\u2069')
})

it('says bounds and the writing of the publisher where a figure was not a plain number', () => {
  expect(describe({ originalValue: '>1000000', lower: 1000000 }).details).toEqual([
    'published as >1000000',
    'at least 1,000,000',
  ])
})

it('gives a change with its two years, in points for a rate, and the note on the pandemic with 2020', () => {
  const { wording } = reader('en')
  const change = { value: 82.4, unit: 'percent', startPeriod: 2016, endPeriod: 2020, reason: null } as const
  expect(describeChange(change, wording)).toMatchObject({ text: '+82% (2016–2020)', reason: null })
  expect(describeChange(change, wording).note).toContain('COVID-19')
  const points = { ...change, value: -3.24, unit: 'points', endPeriod: 2019 } as const
  expect(describeChange(points, wording)).toMatchObject({ amount: '−3.2 percentage points', note: null })
})

it('gives the reason where there is no change', () => {
  const change = { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'flagged' } as const
  expect(describeChange(change, reader('en').wording).text).toBe('a value is flagged')
})

it('words a method, how surely it is known, and shows a code without words as it is', () => {
  const { wording } = reader('en')
  const entry = { source: null, field: 'reference_period', value: 'P12M', certainty: 'inferred' } as const
  expect(Object.values(describeMethod(entry, wording))).toEqual([
    'Reference period of the question',
    'The last twelve months',
    'Inferred',
  ])
  expect(describeMethod({ ...entry, value: 'T2:79' }, wording).value).toBe('T2:79')
  expect(describeMethod({ ...entry, value: null, certainty: 'unknown' }, wording).value).toBe('Unknown')
})

const none = { obsValue: null, measureValue: null }

const describe = (cell: Partial<Cell>, language: Language = 'en') =>
  describeCell({ ...plain, ...cell }, { unitMeasure: 'PS', decimals: 0 }, reader(language))

const reader = (language: Language) => ({
  wording: createWording(language, messagesOf(language)),
  names: new Map([['756', language === 'ar' ? 'سويسرا' : 'Switzerland']]),
})

const plain: Cell = {
  timePeriod: 2016,
  obsValue: 82000,
  obsStatus: 'A',
  missingReason: null,
  flags: [],
  source: 'DKE001',
  survey: 'FDRS',
  comment: null,
  timeDetail: null,
  originalValue: null,
  lower: null,
  upper: null,
  measureValue: 82000,
  noMeasureReason: null,
}
