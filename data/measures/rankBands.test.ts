import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Line } from '../structure/line.ts'
import { rankBand } from './rankBand.ts'
import { rankBands } from './rankBands.ts'

const asked = { timePeriod: 2020, measure: 'per_1000', kind: 'stock' } as const

it('gives every area the band that it has alone', () => {
  const values = fc.array(fc.record({ value: fc.double({ min: 0, max: 50, noNaN: true }), isFlagged: fc.boolean() }), {
    minLength: 12,
    maxLength: 60,
  })
  fc.assert(
    fc.property(values, (figures) => {
      const lines = figures.map(({ value, isFlagged }, i) => line(`A${i}`, value, isFlagged))
      const { bands, n, refused } = rankBands(lines, asked)
      if (refused) expect([refused, n < 10]).toEqual(['too_few', true])
      for (const { refArea } of lines) {
        const { band } = rankBand(lines, { refArea, measure: 'per_1000', kind: 'stock' })
        expect(band && [band.best, band.worst, band.n]).toEqual(
          bands[refArea] ? [bands[refArea].best, bands[refArea].worst, n] : null
        )
      }
    }),
    { numRuns: 100, seed: 2030 }
  )
})

it('ranks nothing but counts of one dataset per 1,000 people, and no fewer than ten', () => {
  const lines = Array.from({ length: 12 }, (_, i) => line(`A${i}`, i + 1, false))
  const refused = (change: Partial<Parameters<typeof rankBands>[1]>, of = lines) =>
    rankBands(of, { ...asked, ...change }).refused
  expect(refused({})).toBe(null)
  expect(refused({ measure: 'value' })).toBe('not_rankable')
  expect(refused({ kind: 'reach' })).toBe('not_rankable')
  expect(refused({}, [...lines, lines[0]!])).toBe('not_rankable')
  expect(refused({}, [{ ...lines[0]!, dataset: 'other' }, ...lines.slice(1)])).toBe('not_rankable')
  expect(refused({}, lines.slice(3))).toBe('too_few')
  expect(refused({ timePeriod: 2019 })).toBe('too_few')
})

const line = (refArea: string, value: number, isFlagged: boolean): Line => ({
  ...{ dataset: 'made_up', series: 'VOLUNTEERS', refArea, sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' },
  cells: [
    {
      ...{ timePeriod: 2020, obsValue: value, obsStatus: 'A', missingReason: null, source: 'made up', comment: null },
      ...{ timeDetail: null, originalValue: null, lower: null, upper: null, noMeasureReason: null },
      measureValue: value,
      flags: isFlagged ? ['jump'] : [],
    },
  ],
  change: { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'fewer_than_two' },
})
