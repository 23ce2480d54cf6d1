import { type MethodField, methodField } from '../../data/structure/codelists.ts'
import type { IlostatTable } from './importIlostat.ts'
import type { PublisherTable } from './publisherTable.ts'

export const noteColumns = ['note_code', 'field', 'value', 'certainty'] as const

export interface MethodRow {
  source: string
  field: MethodField
  value: string | null
  certainty: string
}

/**
 * How each of ILOSTAT's sources measures, as far as its note codes tell. A code whose meaning is not known leaves
 * the field unknown.
 */
export function importIlostatMethod(
  table: IlostatTable,
  noteCodes: PublisherTable<(typeof noteColumns)[number]>
): MethodRow[] {
  const meaning = new Map(noteCodes.rows.map((row) => [row.note_code, row]))
  const rows = new Map<string, MethodRow>()
  const add = (row: MethodRow) => {
    const key = `${row.source} ${row.field}`
    if (rows.has(key) && rows.get(key)!.value !== row.value)
      throw new Error(`${table.file}: two meanings of ${row.field} for source ${row.source}: expected one`)
    rows.set(key, row)
  }
  for (const { source, note_source, note_indicator, line } of table.rows) {
    const notes = [...note_source.split('_'), note_indicator].filter((note) => note !== '')
    for (const note of notes) {
      const known = meaning.get(note)
      if (!known)
        throw new Error(
          `${table.file}, line ${line}: no meaning for note ${note}: add it to data/mappings/ilostat_note_codes.csv, as unknown if need be`
        )
      if (known.field !== '')
        add({ source, field: methodField.parse(known.field), value: known.value || null, certainty: known.certainty })
    }
  }
  return [...wholeDataset, ...rows.values()]
}

/** What holds wherever a source's notes do not say more. */
const wholeDataset: MethodRow[] = [
  { source: '', field: 'population_covered', value: 'working_age', certainty: 'stated' },
  { source: '', field: 'volunteer_type', value: 'organisation_and_direct', certainty: 'stated' },
  { source: '', field: 'reference_period', value: null, certainty: 'unknown' },
  { source: '', field: 'ages', value: null, certainty: 'unknown' },
  { source: '', field: 'instrument', value: null, certainty: 'unknown' },
  { source: '', field: 'who_reports', value: null, certainty: 'unknown' },
]

/** The raw note codes of every source and year, those without a known meaning included. */
export const ilostatNotes = (table: IlostatTable) =>
  Array.from(
    new Map(
      table.rows.map(({ source, time, note_source, note_indicator }) => [
        `${source} ${time} ${note_source} ${note_indicator}`,
        { source, timePeriod: time, noteSource: note_source, noteIndicator: note_indicator },
      ])
    ).values()
  )
