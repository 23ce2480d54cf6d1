import { expect, it } from 'vitest'
import { noBreakdown } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { computeSeries } from './computeSeries.ts'
import type { Problem } from './problem.ts'
import type { DataTables } from './readData.ts'

it('takes men from women, in one area, year and type, as an estimate of ours that says so', () => {
  expect(gapsOf([rate('F', 4.54), rate('M', 3.08)])).toMatchObject([
    {
      series: 'GAP',
      sex: '_T',
      obsValue: 1.46,
      obsStatus: 'E',
      comment: 'computed',
      source: 'BRA',
      originalValue: null,
    },
  ])
})

it('lets women who volunteer less stand below zero', () => {
  expect(gapsOf([rate('F', 4), rate('M', 9.1)])).toMatchObject([{ obsValue: -5.1 }])
})

it('divides women by men, and not by nobody', () => {
  expect(gapsOf([rate('F', 150), rate('M', 100)], 'women_per_100_men')).toMatchObject([{ obsValue: 150 }])
  expect(gapsOf([rate('F', 150), rate('M', 0)], 'women_per_100_men')).toMatchObject([
    { obsValue: null, missingReason: 'no_figure_here' },
  ])
})

it('gives the reason of the input that is missing where one is', () => {
  const men = { ...rate('M', 1), obsValue: null, source: null, missingReason: 'set_aside' as const, comment: null }
  expect(gapsOf([rate('F', 4), men])).toMatchObject([{ obsValue: null, obsStatus: 'O', missingReason: 'set_aside' }])
})

it('is a gap where the input has no women or men, for the reason that its total has, if it has one', () => {
  const gap = { ...rate('_T', 1), obsValue: null, source: null, missingReason: 'outside_period' as const }
  expect(gapsOf([gap])).toMatchObject([{ obsValue: null, missingReason: 'outside_period' }])
  expect(gapsOf([rate('_T', 5)])).toMatchObject([{ obsValue: null, source: null, missingReason: 'no_figure_here' }])
})

it('keeps a break and what is said of its inputs', () => {
  const england = { ...rate('F', 60), comment: 'england_inferred' }
  expect(gapsOf([{ ...england, obsStatus: 'B' as const }, rate('M', 59)])).toMatchObject([
    { obsStatus: 'B', comment: 'england_inferred' },
  ])
})

it('makes full-time workers of hours, 1,920 a year, to two figures where the hours are rounded', () => {
  const hours = { ...rate('_T', 1_920_000), source: 'CAN' }
  expect(gapsOf([hours], 'hours_per_full_time')).toMatchObject([
    { obsValue: 1000, obsStatus: 'E', comment: 'computed', source: 'CAN' },
  ])
  const rounded = { ...hours, obsValue: 5_000_000_000, originalValue: 'approximately 5000000000', comment: 'rounded' }
  expect(gapsOf([rounded], 'hours_per_full_time')).toMatchObject([
    { obsValue: 2_600_000, obsStatus: 'E', comment: 'rounded', originalValue: null },
  ])
})

it('withholds full-time workers where the hours are not known, each line by its own reason', () => {
  const gap = { ...rate('F', 1), obsValue: null, source: null, missingReason: 'outside_period' as const }
  expect(gapsOf([gap], 'hours_per_full_time')).toMatchObject([
    { sex: 'F', obsValue: null, obsStatus: 'O', missingReason: 'outside_period' },
  ])
})

it('refuses rows that somebody typed', () => {
  const problems: Problem[] = []
  computeSeries(tablesOf([{ ...rate('_T', 5), series: 'GAP' }]), { problems })
  expect(problems).toEqual([
    {
      ...{ file: 'observations.csv', line: 2, column: 'series', found: 'GAP' },
      expected: 'no row of GAP: it is computed from RATE',
    },
  ])
})

const rate = (sex: Observation['sex'], obsValue: number): Observation => ({
  ...noBreakdown,
  ...{ dataset: 'ilostat', series: 'RATE', refArea: '076', timePeriod: 2016, sex },
  ...{ obsValue, obsStatus: 'A', missingReason: null, flag: null, source: 'BRA', survey: null },
  ...{ timeDetail: null, originalValue: null, lower: null, upper: null, comment: null },
})

const tablesOf = (rows: readonly Observation[], recipe = 'women_minus_men') =>
  ({
    tables: { 'series/recipes.csv': [{ row: { series: 'GAP', recipe, input: 'RATE' }, file: 'recipes.csv', line: 2 }] },
    datasets: [{ observations: rows.map((row) => ({ row, file: 'observations.csv', line: 2 })) }],
  }) as unknown as DataTables

function gapsOf(rows: readonly Observation[], recipe?: string) {
  const data = tablesOf(rows, recipe)
  computeSeries(data, { problems: [] })
  return data.datasets[0]!.observations.map(({ row }) => row).filter(({ series }) => series === 'GAP')
}
