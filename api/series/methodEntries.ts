import { methodFields } from '../../data/structure/codelists.ts'
import type { MethodEntry } from '../../data/structure/series.ts'
import type { Tables } from '../../data/tables.ts'

/** A method as the codelist of fields has it: what holds for the whole dataset first, then source by source and year. */
export const methodEntries = (rows: readonly Tables['method'][]): MethodEntry[] =>
  rows.map(methodEntry).sort((a, b) => {
    const fields = methodFields.indexOf(a.field) - methodFields.indexOf(b.field)
    return fields || compare(a.source ?? '', b.source ?? '') || (a.timePeriod ?? 0) - (b.timePeriod ?? 0)
  })

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const methodEntry = ({ source, timePeriod, field, value, certainty }: Tables['method']): MethodEntry => ({
  source: source === '' ? null : source,
  timePeriod: timePeriod === 0 ? null : timePeriod,
  field: field as MethodEntry['field'],
  value,
  certainty: certainty as MethodEntry['certainty'],
})
