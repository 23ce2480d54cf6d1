import { type ImportedProgramme, importProgramme } from './importProgramme.ts'
import type { ProgrammeCodes } from './programmeCodes.ts'
import type { PublisherTable } from './publisherTable.ts'
import { type Listed, yearlyGaps } from './yearlyGaps.ts'

export const brandAuditColumns = ['iso3', 'year', 'measure', 'value'] as const
export type BrandAuditTable = PublisherTable<(typeof brandAuditColumns)[number]>

/** Volunteers and events of Break Free From Plastic's audits. The world's rows are their own area, never a sum of ours. */
export function importBrandAudits(table: BrandAuditTable, codes: ProgrammeCodes, listed: Listed): ImportedProgramme {
  const imported = importProgramme(
    {
      dataset: 'brand_audits',
      source: 'BREAK_FREE_FROM_PLASTIC',
      table,
      valueColumn: 'value',
      read: (row) => ({ area: row.iso3, timePeriod: Number(row.year), measure: row.measure, breakdown: '' }),
    },
    codes
  )
  return { ...imported, observations: [...imported.observations, ...yearlyGaps(imported.observations, listed)] }
}
