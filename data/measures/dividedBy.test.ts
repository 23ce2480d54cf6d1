import { expect, it } from 'vitest'
import { exampleCells, exampleMethod } from '../sample/exampleFigure.ts'
import { dividedBy } from './dividedBy.ts'
import type { MethodKey } from './methodOf.ts'

const people = new Map([['404 2016', 1000]])
const [cell] = exampleCells(5)
const of = (denominator: string | null, ages: string | null) =>
  dividedBy({ dataset: 'made_up', denominator, volunteerType: '_T' }, people, () => exampleMethod({ ages }))

it('divides a survey by people of 15 and over only where it asked those', () => {
  expect(of('POP_15PLUS', 'Y_GE15').isOfOtherAges!(cell!)).toBe(false)
  expect(of('POP_15PLUS', 'Y_GE16').isOfOtherAges!(cell!)).toBe(true)
  expect(of('POP_15PLUS', null).isOfOtherAges!(cell!)).toBe(true)
})

it('asks for the ages of the figure itself: of its survey, its source, its year and its type of volunteering', () => {
  const asked: MethodKey[] = []
  const methodOf = (key: MethodKey) => {
    asked.push(key)
    return exampleMethod({ ages: 'Y_GE15' })
  }
  const series = { dataset: 'made_up', denominator: 'POP_15PLUS', volunteerType: 'ORG' } as const
  dividedBy(series, people, methodOf).isOfOtherAges!(exampleCells({ obsValue: 5, source: 'page', survey: 'S' })[0]!)
  expect(asked).toEqual([{ dataset: 'made_up', source: 'page', survey: 'S', timePeriod: 2016, volunteerType: 'ORG' }])
})

it('divides everything else by its people, whatever is known of ages', () => {
  expect(of('POP_TOTAL', null)).toEqual({ denominators: people })
  expect(of(null, null)).toEqual({ denominators: people })
})
