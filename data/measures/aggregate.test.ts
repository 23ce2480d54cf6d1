import { expect, it } from 'vitest'
import type { Cell, Line } from '../structure/line.ts'
import { type AggregateOptions, aggregate } from './aggregate.ts'

it('adds what whoever reported, and says how many of how many and for what share of people', () => {
  const { years, possible } = aggregate([line('404', 10, 20), line('400', 5, null)], options())
  expect(possible).toBe(2)
  expect(years).toEqual([
    { timePeriod: 2016, value: 15, withheld: null, reporters: 2, populationShare: 1 },
    { timePeriod: 2017, value: 20, withheld: null, reporters: 1, populationShare: 0.8 },
  ])
})

it('adds the same reporters in every year when asked', () => {
  const { years } = aggregate([line('404', 10, 20), line('400', 5, null)], options({ reporterRule: 'same_reporters' }))
  expect(years.map((year) => year.value)).toEqual([10, 20])
})

it('withholds a year whose reporters stand for under half of the people', () => {
  const { years } = aggregate([line('404', null, 20), line('400', 5, 6)], options())
  expect(years[0]).toMatchObject({ value: null, withheld: 'under_half_population', populationShare: 0.2 })
})

it('counts only areas where a figure can exist', () => {
  const nowhere = line('512', null, null)
  for (const cell of nowhere.cells) Object.assign(cell, { missingReason: 'cannot_exist', obsStatus: 'M' })
  expect(aggregate([line('404', 10, 20), nowhere], options())).toMatchObject({
    possible: 1,
    years: [{ populationShare: 1 }, {}],
  })
})

it('gives the figures without flagged areas too, and no headline where the direction depends on them', () => {
  const india = line('356', 1, 90)
  india.cells[0]!.flags = ['jump']
  const group = aggregate([line('404', 20, 10), india], options())
  expect(group).toMatchObject({
    direction: 'up',
    directionWithoutFlagged: 'down',
    flaggedAreas: ['356'],
    headline: false,
  })
  expect(group.withoutFlagged.map((year) => year.value)).toEqual([20, 10])
})

it('weights a rate by people of 15 and over', () => {
  const { years, method } = aggregate([line('404', 10, 10), line('400', 20, 20)], options({ kind: 'rate' }))
  expect([method, years[0]!.value]).toEqual(['weighted_mean', 12])
})

it('divides a sum by the people of those who reported', () => {
  const { years } = aggregate([line('404', 10, 10), line('400', 5, null)], options({ measure: 'per_1000' }))
  expect(years.map((year) => year.value)).toEqual([15, 12.5])
})

it('divides nothing by people who are not known', () => {
  const { years } = aggregate([line('404', 10, 10), line('999', 50, 50)], options({ measure: 'per_1000' }))
  expect(years.map((year) => year.value)).toEqual([12.5, 12.5])
})

it('counts no flagged area whose figures are not in it', () => {
  const partial = line('400', 5, null)
  partial.cells[0]!.flags = ['jump']
  const flagged = (reporterRule: AggregateOptions['reporterRule']) =>
    aggregate([line('404', 10, 20), partial], options({ reporterRule })).flaggedAreas
  expect(flagged('same_reporters')).toEqual([])
  expect(flagged('whoever_reported')).toEqual(['400'])
})

it('refuses what may not be compared, events, and two programmes that reach the same people', () => {
  expect(aggregate([line('404', 1, 1)], options({ comparability: 'not' })).refused).toBe('not_comparable')
  expect(aggregate([line('404', 1, 1)], options({ kind: 'event' })).refused).toBe('not_a_quantity')
  const health = { ...line('404', 1, 1), series: 'REACHED_HEALTH' }
  expect(aggregate([line('404', 1, 1), health], options({ kind: 'reach' })).refused).toBe('people_reached')
  expect(aggregate([line('404', 1, 1), line('404', 1, 1)], options()).refused).toBe('overlapping_areas')
})

function options(changed: Partial<AggregateOptions> = {}): AggregateOptions {
  const people = { 404: 800, 400: 200, 356: 100, 512: 1000 }
  const population = new Map(
    Object.entries(people).flatMap(([area, n]) => [2016, 2017].map((year) => [`${area} ${year}`, n] as const))
  )
  return {
    kind: 'stock',
    measure: 'value',
    reporterRule: 'whoever_reported',
    comparability: 'with_care',
    population,
    ...changed,
  }
}

function line(refArea: string, ...values: (number | null)[]): Line {
  const cells = values.map(
    (obsValue, i): Cell => ({
      timePeriod: 2016 + i,
      obsValue,
      obsStatus: obsValue === null ? 'O' : 'A',
      missingReason: obsValue === null ? 'not_reported' : null,
      flags: [],
      source: 'made up',
      comment: null,
      timeDetail: null,
      originalValue: null,
      lower: null,
      upper: null,
      measureValue: obsValue,
      noMeasureReason: null,
    })
  )
  const change = { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'fewer_than_two' } as const
  return {
    dataset: 'made_up',
    series: 'MADE_UP',
    refArea,
    sex: '_T',
    age: '_T',
    volunteerType: '_T',
    goal: '_T',
    cells,
    change,
  }
}
