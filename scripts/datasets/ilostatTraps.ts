import * as z from 'zod/mini'
import type { PublisherTable } from './publisherTable.ts'

export const trapColumns = [
  'indicator',
  'ref_area',
  'time',
  'sex',
  'age',
  'volunteer_type',
  'treatment',
  'says',
] as const
export type TrapTable = PublisherTable<(typeof trapColumns)[number]>

/** What is done with a cell of ILOSTAT that is not what it says: set aside for a reason, a break, or a comment. */
export interface Trap {
  treatment: 'set_aside' | 'break' | 'comment'
  says: string
}

interface TrapCell {
  indicator: string
  iso: string
  time: string
  sex: string
  age: string
  type: string
}

/** The trap at a cell, in ILOSTAT's own codes. An empty sex, age or type of a trap is every one. */
export function trapOf({ file, rows }: TrapTable, cell: TrapCell): Trap | undefined {
  const found = rows.find(
    (row) =>
      row.indicator === cell.indicator &&
      row.ref_area === cell.iso &&
      row.time === cell.time &&
      matches(row.sex, cell.sex) &&
      matches(row.age, cell.age) &&
      matches(row.volunteer_type, cell.type)
  )
  if (!found) return undefined
  const treatment = treatments.safeParse(found.treatment)
  if (!treatment.success)
    throw new Error(
      `${file}, line ${found.line}: no such treatment: ${found.treatment}: expected set_aside, break or comment`
    )
  return { treatment: treatment.data, says: found.says }
}

const treatments = z.enum(['set_aside', 'break', 'comment'])
const matches = (trap: string, found: string) => trap === '' || trap === found
