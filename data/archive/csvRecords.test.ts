import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvRecords } from './csvRecords.ts'

const cells = (text: string) => csvRecords(text).map((record) => record.cells)

it('reads what the parser reads, quoted or not, over one line or several', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r', 'é', '志'), maxLength: 6 })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, (rows) => {
      const text = stringify(rows)
      expect(cells(text)).toEqual(parse(text, { relax_column_count: true }))
    })
  )
})

it('numbers a record by the line on which it begins', () => {
  expect(csvRecords('a,b\n"1\n2",3\n4,"5"\n').map(({ line }) => line)).toEqual([1, 2, 4])
  expect(csvRecords('a,b\n"1,2",3\n4,5\n').map(({ line }) => line)).toEqual([1, 2, 3])
})

it('passes over a byte order mark, and over a last line without its end', () => {
  expect(cells('\uFEFFa,b\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(csvRecords('')).toEqual([])
})

it('refuses what is no CSV', () => {
  expect(() => csvRecords('a,b\n1,"2\n')).toThrow()
  expect(() => csvRecords('a,b\n1,x"2"\n')).toThrow()
})
