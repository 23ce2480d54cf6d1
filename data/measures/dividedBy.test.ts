import { expect, it } from 'vitest'
import { exampleCells, exampleMethod } from '../sample/exampleFigure.ts'
import { dividedBy } from './dividedBy.ts'

const people = new Map([['404 2016', 1000]])
const [cell] = exampleCells(5)
const of = (denominator: string | null, ages: string | null) =>
  dividedBy({ dataset: 'made_up', denominator, volunteerType: '_T' }, people, () => exampleMethod({ ages }))

it('divides a survey by people of 15 and over only where it asked those', () => {
  expect(of('POP_15PLUS', 'Y_GE15').isOfOtherAges!(cell!)).toBe(false)
  expect(of('POP_15PLUS', 'Y_GE16').isOfOtherAges!(cell!)).toBe(true)
  expect(of('POP_15PLUS', null).isOfOtherAges!(cell!)).toBe(true)
})

it('divides everything else by its people, whatever is known of ages', () => {
  expect(of('POP_TOTAL', null)).toEqual({ denominators: people })
  expect(of(null, null)).toEqual({ denominators: people })
})
