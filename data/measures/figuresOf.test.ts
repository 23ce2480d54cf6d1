import { expect, it } from 'vitest'
import { exampleCells, exampleLineOf, exampleMethod } from '../sample/exampleFigure.ts'
import { figuresOf } from './figuresOf.ts'
import type { MethodKey } from './methodOf.ts'

const method = exampleMethod({ ages: 'Y_GE15' })
const countryOf = new Map([['KE-30', '404']])
const series = { kind: 'rate', measured: 'volunteer_rate', volunteerType: '_T', measure: 'value', countryOf } as const

it('gives a figure for each year that shows one, with its source, its survey and how exact it is', () => {
  const cells = exampleCells({ obsValue: 5, source: 'page', survey: 'S', comment: 'rounded', flags: ['jump'] }, null)
  const figures = figuresOf(exampleLineOf('404', cells), { ...series, methodOf: () => method })
  expect(figures).toEqual([
    {
      ...{ series: 'MADE_UP', kind: 'rate', measure: 'value', refArea: '404', country: null, timePeriod: 2016 },
      ...{ sex: '_T', age: '_T', volunteerType: '_T', goal: '_T', obsStatus: 'A', flags: ['jump'] },
      ...{ measured: 'volunteer_rate', measuredType: '_T', precision: 'rounded', source: 'page', survey: 'S', method },
    },
  ])
})

it('leaves out a year whose measure cannot be given', () => {
  const cells = exampleCells({ obsValue: 5, measureValue: null })
  expect(figuresOf(exampleLineOf('404', cells), { ...series, methodOf: () => method })).toEqual([])
})

it('measures the type of the row, else that of the whole series, and asks for the method of that type', () => {
  const asked: MethodKey[] = []
  const methodOf = (key: MethodKey) => {
    asked.push(key)
    return method
  }
  const typed = (volunteerType: '_T' | 'DIRECT') =>
    figuresOf(exampleLineOf('404', exampleCells(5), { volunteerType }), {
      ...series,
      volunteerType: 'ORG',
      methodOf,
    })[0]!
  expect([typed('_T').measuredType, typed('DIRECT').measuredType]).toEqual(['ORG', 'DIRECT'])
  expect([typed('_T').volunteerType, typed('DIRECT').volunteerType]).toEqual(['_T', 'DIRECT'])
  expect(asked[0]).toEqual({
    ...{ dataset: 'made_up', source: 'made up', survey: 'made up', timePeriod: 2016, volunteerType: 'ORG' },
  })
})

it('knows of a part of a country which one that is', () => {
  const [figure] = figuresOf(exampleLineOf('KE-30', exampleCells(5)), { ...series, methodOf: () => method })
  expect(figure!.country).toBe('404')
})
