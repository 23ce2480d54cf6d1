import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MissingReason, missingReasons, obsStatuses, statusOfReason } from '../../data/structure/codelists.ts'
import { observationColumns } from '../datasets/evidenceFiles.ts'
import { acceptRows } from './acceptRows.ts'
import { tableShapes } from './tableShapes.ts'

const shape = tableShapes['observations.csv']

it('accepts, refuses and returns what the schema does, whatever it met before', () => {
  const cell = Object.fromEntries(observationColumns.map((column) => [column, fc.constantFrom(...cellsOf(column))]))
  fc.assert(
    fc.property(fc.array(fc.record(cell), { minLength: 20, maxLength: 60 }), (rows) => {
      const accept = acceptRows(shape)
      for (const cells of rows) {
        const { success, data } = shape.schema.safeParse(given(cells))
        const accepted = accept(given(cells) as never, cells)
        expect([accepted.success, accepted.data]).toEqual([success, data])
      }
    }),
    { numRuns: 200 }
  )
})

it('knows which codes go together, even when it has met each of them apart', () => {
  const accept = acceptRows(shape)
  const met = [row, ...missingReasons.map((missingReason) => gap(missingReason)), { ...row, obsStatus: 'E' }]
  for (const cells of met) expect(accept(given(cells) as never, cells).success).toBe(true)
  for (const obsValue of ['1', null])
    for (const source of ['KE', null])
      for (const obsStatus of obsStatuses)
        for (const missingReason of [null, ...missingReasons]) {
          const cells = { ...row, obsValue, source, obsStatus, missingReason }
          expect(accept(given(cells) as never, cells).success).toBe(shape.schema.safeParse(given(cells)).success)
        }
})

it('does not ask the schema about a row like one that it accepted', () => {
  let asked = 0
  const counting = { ...shape, schema: shape.schema.refine(() => ++asked) }
  const accept = acceptRows(counting)
  for (const obsValue of ['1', '2', '3']) accept(given({ ...row, obsValue }) as never, { ...row, obsValue })
  expect(asked).toBe(1)
})

const row: Record<string, string | null> = {
  ...Object.fromEntries(observationColumns.map((column) => [column, null])),
  ...{ dataset: 'ifrc_fdrs', series: 'VOLUNTEERS', refArea: '404', timePeriod: '2016', obsStatus: 'A', source: 'KE' },
  ...{ sex: '_T', age: '_T', volunteerType: '_T', goal: '_T', obsValue: '1' },
}

const gap = (missingReason: MissingReason) => ({
  ...row,
  ...{ obsValue: null, source: null, missingReason, obsStatus: statusOfReason[missingReason][0] },
})

/** Mostly right cells, so that rows are accepted, and some that no row may have. */
function cellsOf(column: string): (string | null)[] {
  const right = row[column] ?? null
  if (column === 'obsStatus') return [right, right, ...obsStatuses, 'X', null]
  if (column === 'missingReason') return [null, null, null, ...missingReasons, 'unknown']
  if (column === 'obsValue') return [right, right, '2.5', null, '1e999', 'many']
  if (['lower', 'upper'].includes(column)) return [null, null, '0', 'few']
  if (['timeDetail', 'originalValue'].includes(column)) return [null, '2016/17']
  if (column === 'comment') return [null, null, 'rounded', 'hearsay']
  return [...Array(60).fill(right), null, 'a wrong code']
}

const given = (cells: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      shape.numbers.includes(column as never) && cell && /^[\d.e]+$/.test(cell) ? Number(cell) : cell,
    ])
  )
