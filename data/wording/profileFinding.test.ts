import { expect, it } from 'vitest'
import { noChange } from '../measures/change.ts'
import type { Flag } from '../structure/codelists.ts'
import { gap } from '../structure/gap.ts'
import type { Cell, Change } from '../structure/line.ts'
import type { ProfileFigure } from '../structure/profile.ts'
import { messagesOf } from './messagesOf.ts'
import { profileFinding } from './profileFinding.ts'
import { createWording } from './wording.ts'

const reader = { wording: createWording('en', messagesOf('en')), names: new Map<string, string>() }
const said = (figure: ProfileFigure | undefined, more: { reason?: 'cannot_exist'; others?: number } = {}) =>
  profileFinding({ label: 'Jordan', figure, reason: null, others: 0, ...more }, reader).replace(/[\u2066-\u2069]/g, '')

it('says the last figure with its year, how it changed, and why the last year has none', () => {
  expect(said(figure([320, 486, 688, 737, null], risen))).toBe(
    'Jordan: 737 people (2019) · +130% (2016–2019) · 2020: not reported'
  )
})

it('says that no change is given where a figure is flagged, and keeps still about other reasons', () => {
  expect(said(figure([320, null, null, null, 900], noChange('flagged')))).toBe(
    'Jordan: 900 people (2020) · No change given: a value is flagged'
  )
  expect(said(figure([null, null, null, null, 900], noChange('fewer_than_two')))).toBe('Jordan: 900 people (2020)')
})

it('gives both ends in place of a percentage that would mislead', () => {
  expect(said(figure([8, null, null, null, 20], noChange('small_base', ends(8, 20))))).toBe(
    'Jordan: 20 people (2020) · from 8 to 20 (2016–2020)'
  )
})

it('says why there is no figure, and how many other indicators have one', () => {
  expect(said(undefined, { reason: 'cannot_exist', others: 2 })).toBe(
    'Jordan: No figure: not applicable · 2 other indicators have a figure'
  )
  expect(said(undefined)).toBe('Jordan: No figure: no figure in this source')
})

it('takes at most some fifteen words', () => {
  expect(said(figure([320, 486, 688, 737, null], risen)).split(' ').length).toBeLessThanOrEqual(15)
})

const risen: Change = { value: 130.3, unit: 'percent', startPeriod: 2016, endPeriod: 2019, reason: null }
const ends = (first: number, last: number) =>
  [
    { timePeriod: 2016, value: first },
    { timePeriod: 2020, value: last },
  ] as const

function figure(values: (number | null)[], change: Change): ProfileFigure {
  const cells = values.map((value, at): Cell => {
    const flags: Flag[] = []
    const own = { obsValue: value, measureValue: value, obsStatus: 'A' as const, missingReason: null, flags }
    return value === null ? gap(2016 + at, 'not_reported') : { ...gap(2016 + at), ...own }
  })
  const series = { series: 'VOLUNTEERS', dataset: 'ifrc_fdrs', theme: 'trends', kind: 'stock', name: 'Volunteers' }
  return {
    series: { ...series, unitMeasure: 'PS', decimals: 0, measures: ['value'] } as ProfileFigure['series'],
    ...{ volunteerType: '_T', cells, change, per1000: null },
  }
}
