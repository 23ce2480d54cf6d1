import { expect, it } from 'vitest'
import { exampleCells } from '../sample/exampleFigure.ts'
import { interruption } from './interruption.ts'

it('lets no value be read together with one that is no point, whichever of the two that is', () => {
  const [point, other, rounded] = exampleCells(40, 50, { obsValue: 60, comment: 'rounded' })
  expect(interruption(point!, other!)).toBeNull()
  expect(interruption(point!, rounded!)).toBe('no_point')
  expect(interruption(rounded!, point!)).toBe('no_point')
})
