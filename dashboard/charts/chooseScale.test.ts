import { expect, it } from 'vitest'
import { chooseScale } from './chooseScale.ts'

it('goes by powers of ten where one figure is over twenty times the middle one', () => {
  expect(chooseScale([1, 2, 3, 40])).toBe('linear')
  expect(chooseScale([1, 2, 3, 51])).toBe('log')
})

it('goes by powers of ten where a chosen figure would lie on zero beside all others', () => {
  const others = [1, 2, 2, 3, 4, 0.05]
  expect(chooseScale(others, [1, 2])).toBe('linear')
  expect(chooseScale(others, [1, 0.05])).toBe('log')
})

it('takes zeros, which have no power, for neither the middle nor the least', () => {
  expect(chooseScale([0, 0, 0, 2, 3])).toBe('linear')
  expect(chooseScale([0, 0])).toBe('linear')
})

it('is linear where a figure lies below zero, and where there is none', () => {
  expect(chooseScale([-1, 2, 3, 100])).toBe('linear')
  expect(chooseScale([])).toBe('linear')
})
