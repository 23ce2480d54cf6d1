import { expect, it } from 'vitest'
import { exampleCells, exampleLineOf } from '../sample/exampleFigure.ts'
import type { Cell, Line } from '../structure/line.ts'
import { type AggregateOptions, aggregate } from './aggregate.ts'

it('adds what whoever reported, and says how many of how many and for what share of people', () => {
  const { years, possible } = aggregate([line('404', 100, 200), line('400', 50, null)], whoever())
  expect(possible).toBe(2)
  expect(years).toEqual([
    { timePeriod: 2016, value: 150, withheld: null, reporters: 2, populationShare: 1 },
    { timePeriod: 2017, value: 200, withheld: null, reporters: 1, populationShare: 0.8 },
  ])
})

it('adds the same reporters in every year when asked', () => {
  const { years } = aggregate([line('404', 100, 200), line('400', 50, null)], options())
  expect(years.map((year) => [year.value, year.reporters])).toEqual([
    [100, 1],
    [200, 1],
  ])
})

it('withholds a year whose reporters stand for under half of the people, and one without any', () => {
  const { years } = aggregate([line('404', null, 20), line('400', 5, 6)], whoever())
  expect(years[0]).toMatchObject({ value: null, withheld: 'under_half_population', populationShare: 0.2 })
  expect(aggregate([line('404', null, 20)], whoever()).years[0]).toMatchObject({
    value: null,
    withheld: 'no_reporters',
  })
  const half = aggregate([line('512', 5, 5), line('404', 1, 1), line('400', null, 1)], whoever())
  expect(half.years[0]).toMatchObject({ value: 6, populationShare: 0.9 })
  const justHalf = aggregate([line('404', 1, 1), line('400', 1, 1), line('512', null, null)], whoever())
  expect(justHalf.years[0]).toMatchObject({ value: 2, populationShare: 0.5 })
  expect(aggregate([line('999', 5, 5)], whoever()).years[0]).toMatchObject({ populationShare: null, value: null })
})

it('counts only areas where a figure can exist', () => {
  const nowhere = (missingReason: 'cannot_exist' | 'in_another') =>
    line('512', { obsValue: null, missingReason }, { obsValue: null, missingReason })
  for (const reason of ['cannot_exist', 'in_another'] as const)
    expect(aggregate([line('404', 10, 20), nowhere(reason)], whoever())).toMatchObject({
      possible: 1,
      years: [{ populationShare: 1 }, {}],
    })
})

it('counts an area whose figure stands with another in one year only, and refuses where a figure can exist nowhere', () => {
  const once = line('512', { obsValue: null, missingReason: 'in_another' }, 5)
  expect(aggregate([line('404', 10, 20), once], whoever()).possible).toBe(2)
  const nowhere = line('512', { obsValue: null, missingReason: 'cannot_exist' })
  for (const asked of [options(), whoever()])
    expect(aggregate([nowhere], asked)).toMatchObject({
      ...{
        refused: 'no_areas',
        possible: 0,
        years: [],
        withoutFlagged: [],
        direction: 'none',
        headline: false,
        turnover: null,
      },
    })
})

it('gives the figures without flagged areas too, and no headline where the direction depends on them', () => {
  const india = line('356', { obsValue: 100, flags: ['jump'] }, 900)
  const group = aggregate([line('404', 200, 100), line('400', 200, 100), india], options())
  expect(group).toMatchObject({
    ...{ direction: 'up', directionWithoutFlagged: 'down', flaggedAreas: ['356'], headline: false },
    changeWithoutFlagged: { value: -50 },
  })
  expect(group.withoutFlagged.map((year) => year.value)).toEqual([400, 200])
})

it('names flagged areas in order of their codes', () => {
  const lines = ['404', '356', '400'].map((area) => line(area, { obsValue: 100, flags: ['jump'] }, 90))
  expect(aggregate(lines, options()).flaggedAreas).toEqual(['356', '400', '404'])
})

it('takes an area on whose figure a sum hangs for flagged, and not one that a survey contradicts', () => {
  const flagged = (flag: 'dominates' | 'coherence') =>
    aggregate([line('404', { obsValue: 100, flags: [flag] }, 200), line('400', 100, 200)], options()).flaggedAreas
  expect(flagged('dominates')).toEqual(['404'])
  expect(flagged('coherence')).toEqual([])
})

it('names each area without which the direction would turn or level, those that change most first', () => {
  const africa = [line('404', 1000, 1500), line('400', 1000, 900), line('356', 1000, 850)]
  expect(aggregate(africa, options())).toMatchObject({ direction: 'up', decidingAreas: ['404'], headline: false })
  const two = [line('404', 1000, 1100), line('400', 1000, 1040), line('356', 1000, 930)]
  expect(aggregate(two, options()).decidingAreas).toEqual(['404'])
  const levelled = [line('404', 1000, 1060), line('400', 1000, 1004)]
  expect(aggregate(levelled, options())).toMatchObject({ direction: 'up', decidingAreas: ['404'] })
})

it('puts areas that decide in order of what they change, up or down, then of their codes', () => {
  const decide = (...lines: Line[]) => aggregate(lines, options()).decidingAreas
  expect(decide(line('404', 1000, 1250), line('400', 1000, 1300), line('356', 1000, 500))).toEqual(['400', '404'])
  expect(decide(line('404', 1000, 750), line('400', 1000, 700), line('356', 1000, 1500))).toEqual(['400', '404'])
  const [kenya, jordan] = [line('404', 1000, 1275), line('400', 1000, 1275)]
  expect(decide(kenya, jordan, line('356', 1000, 500))).toEqual(['400', '404'])
  expect(decide(jordan, kenya, line('356', 1000, 500))).toEqual(['400', '404'])
})

it('gives no direction from one year, from zero, or where only one year is not withheld', () => {
  expect(aggregate([line('404', 1000)], options())).toMatchObject({ direction: 'none', headline: false })
  expect(aggregate([line('404', 0, 1000)], options())).toMatchObject({ direction: 'none', headline: false })
  const population = new Map([
    ['404 2016', 100],
    ['404 2017', 900],
    ['400 2016', 900],
    ['400 2017', 100],
  ])
  const once = aggregate([line('404', 1000, 1200), line('400', 1000, null)], options({ population }))
  expect(once).toMatchObject({ years: [{ value: null }, { value: 1200 }], direction: 'none', headline: false })
  expect(once.change.reason).toBe('fewer_than_two')
})

it('draws no headline where two flagged areas together turn the direction that neither turns alone', () => {
  const flagged = ['404', '400'].map((area) => line(area, { obsValue: 1000, flags: ['jump'] }, 1300))
  expect(aggregate([...flagged, line('356', 1000, 900)], options())).toMatchObject({
    ...{ direction: 'up', directionWithoutFlagged: 'down', decidingAreas: [], headline: false },
  })
})

it('goes from the first year to the last, whatever lies between', () => {
  const rise = aggregate([line('404', 1000, 500, 1200)], options())
  expect(rise).toMatchObject({ direction: 'up', change: { value: 20, startPeriod: 2016, endPeriod: 2018 } })
})

it('draws a headline where the direction holds without the flagged and without any one area', () => {
  const firm = [line('404', 1000, 1200), line('400', 1000, 1200), line('356', 1000, 1100)]
  expect(aggregate(firm, options())).toMatchObject({
    ...{ direction: 'up', directionWithoutFlagged: 'up', decidingAreas: [], headline: true },
    change: { value: 16.6666666667, unit: 'percent', startPeriod: 2016, endPeriod: 2017 },
  })
  const fallen = firm.map(({ refArea }) => line(refArea, 1000, 800))
  expect(aggregate(fallen, options())).toMatchObject({ direction: 'down', headline: true, change: { value: -20 } })
  const level = firm.map(({ refArea }) => line(refArea, 1000, 1004))
  expect(aggregate(level, options())).toMatchObject({ direction: 'level', headline: true })
  const barely = firm.map(({ refArea }) => line(refArea, 1000, 1006))
  expect(aggregate(barely, options()).direction).toBe('up')
})

it('hangs on the only area that there is', () => {
  expect(aggregate([line('404', 1000, 1200)], options())).toMatchObject({ decidingAreas: ['404'], headline: false })
})

it('finds who decides also where figures are divided or weighed by people', () => {
  const of = (changed: Partial<AggregateOptions>) =>
    aggregate([line('404', 10, 15), line('400', 10, 9), line('356', 10, 9)], options(changed))
  expect(of({ kind: 'rate' })).toMatchObject({ direction: 'up', decidingAreas: ['404'] })
  expect(of({ measure: 'per_1000' })).toMatchObject({ direction: 'up', decidingAreas: ['404'] })
})

it('gives no direction, change or headline over whoever reported, and says who came and who left instead', () => {
  const group = aggregate(
    [line('404', 100, 150), line('400', 500, null), line('356', null, 40), line('512', null, null)],
    whoever()
  )
  expect(group).toMatchObject({
    direction: 'none',
    directionWithoutFlagged: 'none',
    headline: false,
    decidingAreas: [],
  })
  expect([group.change.reason, group.changeWithoutFlagged.reason]).toEqual(['other_reporters', 'other_reporters'])
  expect(group.turnover).toEqual({
    ...{ startPeriod: 2016, endPeriod: 2017 },
    both: { areas: 1, first: 100, last: 150 },
    came: { areas: 1, sum: 40 },
    left: { areas: 1, sum: 500 },
  })
  expect(aggregate([line('404', 100, 150)], options()).turnover).toBeNull()
  expect(aggregate([line('404', 100, 150)], whoever({ kind: 'rate' })).turnover).toBeNull()
  expect(aggregate([line('404', 100, null)], whoever()).turnover).toBeNull()
})

it('tells who came and left between the first and the last year in which anybody reported', () => {
  const { turnover } = aggregate([line('404', null, 100, 7, 5, null), line('400', null, null, 9, 40, null)], whoever())
  expect(turnover).toEqual({
    ...{ startPeriod: 2017, endPeriod: 2019 },
    both: { areas: 1, first: 100, last: 5 },
    came: { areas: 1, sum: 40 },
    left: { areas: 0, sum: 0 },
  })
  expect(aggregate([line('404', null, null)], whoever()).turnover).toBeNull()
  expect(aggregate([line('404', 100, 150)], whoever({ comparability: 'not' })).turnover).toBeNull()
})

it('takes a blank that was written as 0 for no report: in no change, and neither come nor gone', () => {
  const uganda = line('400', 204_000, { obsValue: 0, comment: 'blank_as_zero' })
  expect(aggregate([line('404', 100, 150), uganda], options()).years.map((year) => year.value)).toEqual([100, 150])
  const { turnover, years } = aggregate([line('404', 100, 150), uganda], whoever())
  expect(years.map((year) => year.value)).toEqual([204_100, 150])
  expect(turnover).toMatchObject({ both: { areas: 1 }, left: { areas: 1, sum: 204_000 } })
})

it('gives no percentage from a sum under thirty, between sums five times apart, from zero or of one year', () => {
  const change = (...values: [number, number | null]) => aggregate([line('404', ...values)], options()).change
  expect(change(20, 25)).toMatchObject({ reason: 'small_base', ends: [20, 25] })
  expect(change(100, 500)).toMatchObject({ reason: 'far_apart', ends: [100, 500] })
  expect(change(0, 500).reason).toBe('zero')
  expect(change(500, 0).reason).toBe('zero')
  expect(aggregate([line('404', 100)], options()).change.reason).toBe('fewer_than_two')
  const per1000 = aggregate([line('404', 20, 25)], options({ measure: 'per_1000' })).change
  expect(per1000).toMatchObject({ reason: 'small_base', ends: [25, 31.25] })
})

it('weights a rate by people of 15 and over, and changes it in percentage points', () => {
  const rates = aggregate([line('404', 10, 10), line('400', 20, 25)], options({ kind: 'rate' }))
  expect([rates.method, rates.years.map((year) => year.value)]).toEqual(['weighted_mean', [12, 13]])
  expect(rates.change).toMatchObject({ value: 1, unit: 'points' })
  const small = aggregate([line('356', 0.02, 0.2)], options({ kind: 'rate' }))
  expect(small.change).toMatchObject({ value: 0.18, unit: 'points' })
})

it('divides a sum by the people of those who reported', () => {
  const { years, method } = aggregate([line('404', 10, 10), line('400', 5, null)], whoever({ measure: 'per_1000' }))
  expect([method, years.map((year) => year.value)]).toEqual(['sum_per_1000', [15, 12.5]])
})

it('adds also what an area without known people counts', () => {
  const { years } = aggregate([line('404', 10, 10), line('999', 50, 50)], whoever())
  expect(years.map((year) => year.value)).toEqual([60, 60])
})

it('divides nothing by people who are not known', () => {
  const { years } = aggregate([line('404', 10, 10), line('999', 50, 50)], whoever({ measure: 'per_1000' }))
  expect(years.map((year) => year.value)).toEqual([12.5, 12.5])
})

it('counts no flagged area whose figures are not in it', () => {
  const partial = line('400', { obsValue: 5, flags: ['jump'] }, null)
  const flagged = (asked: AggregateOptions) => aggregate([line('404', 10, 20), partial], asked).flaggedAreas
  expect(flagged(options())).toEqual([])
  expect(flagged(whoever())).toEqual(['400'])
})

it('refuses what may not be compared, events, scores and indices, two series, areas twice, and nothing', () => {
  const refused = (lines: Line[], changed: Partial<AggregateOptions> = {}) => aggregate(lines, options(changed))
  const kenya = line('404', 100, 100)
  expect(refused([kenya]).refused).toBeNull()
  expect(refused([kenya], { comparability: 'not' }).refused).toBe('not_comparable')
  expect(refused([kenya], { kind: 'event' }).refused).toBe('not_a_quantity')
  expect(refused([kenya], { kind: 'score' }).refused).toBe('not_a_quantity')
  expect(refused([kenya], { measure: 'index' }).refused).toBe('not_a_quantity')
  const health = { ...kenya, series: 'REACHED_HEALTH' }
  expect(refused([kenya, health], { kind: 'reach' }).refused).toBe('people_reached')
  expect(refused([kenya, health]).refused).toBe('not_comparable')
  expect(refused([kenya, kenya]).refused).toBe('overlapping_areas')
  const nowhere: Partial<Cell> = { obsValue: null, missingReason: 'cannot_exist' }
  expect(refused([line('010', nowhere, nowhere)]).refused).toBe('no_areas')
  expect(refused([])).toMatchObject({ refused: 'no_areas', years: [], headline: false, turnover: null })
  expect(refused([kenya], { comparability: 'not' })).toMatchObject({ years: [], withoutFlagged: [], direction: 'none' })
})

function options(changed: Partial<AggregateOptions> = {}): AggregateOptions {
  const people = { 404: 800, 400: 200, 356: 100, 512: 1000 }
  const population = new Map(
    Object.entries(people).flatMap(([area, n]) => [2016, 2017, 2018].map((year) => [`${area} ${year}`, n] as const))
  )
  return {
    ...{ kind: 'stock', measure: 'value', reporterRule: 'same_reporters', comparability: 'with_care', population },
    ...changed,
  }
}

const whoever = (changed: Partial<AggregateOptions> = {}) => options({ reporterRule: 'whoever_reported', ...changed })

const line = (refArea: string, ...values: (number | null | Partial<Cell>)[]): Line =>
  exampleLineOf(refArea, exampleCells(...values))
