import { expect, it } from 'vitest'
import { numberIn, publisherTable } from './publisherTable.ts'

it('reads the columns it needs, with a BOM, Windows line ends and columns in any order', () => {
  const { rows } = publisherTable('rates.csv', '\uFEFFtime,note,obs_value\r\n2019,"a, b",10.7\r\n', [
    'obs_value',
    'time',
  ])
  expect(rows).toEqual([{ obs_value: '10.7', time: '2019', line: 2 }])
})

it('keeps a blank apart from a zero', () => {
  const table = publisherTable('kpi.csv', 'value\n0\n" "\n', ['value'])
  expect(table.rows.map((row) => numberIn(table, row, 'value'))).toEqual([0, null])
})

it('names file, line and column of what is no number', () => {
  const table = publisherTable('kpi.csv', 'kpi,value\na,1\nb,"1,000"\n', ['value'])
  expect(() => numberIn(table, table.rows[1]!, 'value')).toThrow(
    'kpi.csv, line 3, column value: found "1,000", expected a plain number such as 12.5, or nothing'
  )
})

it('says which column is not there', () => {
  expect(() => publisherTable('kpi.csv', 'doncode,year\n', ['kpi'])).toThrow('kpi.csv: no column kpi')
})
