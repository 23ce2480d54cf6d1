import { type ImportedProgramme, importProgramme, type programmeColumns, readProgrammeRow } from './importProgramme.ts'
import type { ProgrammeCodes } from './programmeCodes.ts'
import type { PublisherTable } from './publisherTable.ts'
import { type Listed, yearlyGaps } from './yearlyGaps.ts'

/** Programmes whose tables need nothing but our codes: what their publishers are called as a source. */
export const communitySources = {
  youthmappers: 'YOUTHMAPPERS',
  open_data_day: 'OPEN_DATA_DAY',
  rladies: 'R_LADIES',
  carpentries: 'CARPENTRIES',
  marine_litterwatch: 'EEA_MARINE_LITTERWATCH',
  globe_at_night: 'GLOBE_AT_NIGHT',
} as const

export interface CommunityProgramme {
  dataset: keyof typeof communitySources
  table: PublisherTable<(typeof programmeColumns)[number]>
}

/** Events, chapters, people or observations of one programme: its figures of all years, and a reason for every gap. */
export function importCommunityProgramme(
  { dataset, table }: CommunityProgramme,
  codes: ProgrammeCodes,
  listed: Listed
): ImportedProgramme {
  const source = communitySources[dataset]
  const imported = importProgramme({ dataset, source, table, valueColumn: 'value', read: readProgrammeRow }, codes)
  return { ...imported, observations: [...imported.observations, ...yearlyGaps(imported.observations, listed)] }
}
