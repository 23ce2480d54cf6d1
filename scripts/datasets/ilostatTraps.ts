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
  treatment: (typeof treatments)[number]
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
  const treatment = treatments.find((code) => code === found.treatment)
  if (!treatment)
    throw new Error(
      `${file}, line ${found.line}: no such treatment: ${found.treatment}: expected one of ${treatments.join(', ')}`
    )
  return { treatment, says: found.says }
}

const treatments = ['set_aside', 'break', 'comment'] as const
const matches = (trap: string, found: string) => trap === '' || trap === found
