import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textCell, textOfCell } from './textCell.ts'

it('puts an apostrophe before what a spreadsheet would run, and before nothing else', () => {
  expect(['=1', '+1', '-1', '@a', '\ta', '\ra', 'a=1', '1-2', "'a"].map(textCell)).toEqual([
    "'=1",
    "'+1",
    "'-1",
    "'@a",
    "'\ta",
    "'\ra",
    'a=1',
    '1-2',
    "'a",
  ])
})

it('gives every text back as it was, one that began with an apostrophe too', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '1'), maxLength: 6 })
  fc.assert(
    fc.property(text, (given) => {
      expect(textOfCell(textCell(given))).toBe(given)
      expect(textCell(given)).not.toMatch(/^[=+\-@\t\r]/)
    })
  )
})
