import { type ImportedProgramme, importProgramme, type programmeColumns, readProgrammeRow } from './importProgramme.ts'
import type { ProgrammeCodes } from './programmeCodes.ts'
import type { PublisherTable } from './publisherTable.ts'
import { missing } from './storedObservation.ts'
import { type Listed, yearlyGaps } from './yearlyGaps.ts'

export const jointPostColumns = ['ref_area', 'time_period', 'counted_in'] as const

export interface PeaceCorpsFiles {
  table: PublisherTable<(typeof programmeColumns)[number]>
  /** Areas that a post of several countries counts, and the year. */
  jointPosts: PublisherTable<(typeof jointPostColumns)[number]>
}

/**
 * People who served with the Peace Corps, by the country they served in. The years are the fiscal years of the
 * United States, from October to September; in March 2020 everyone was evacuated, and every figure of 2020 says so.
 */
export function importPeaceCorps(
  { table, jointPosts }: PeaceCorpsFiles,
  codes: ProgrammeCodes,
  listed: Listed
): ImportedProgramme {
  const imported = importProgramme(
    {
      dataset: 'peace_corps',
      source: 'US_PEACE_CORPS',
      table,
      valueColumn: 'value',
      read: readProgrammeRow,
      remark: ({ timePeriod }) => ({
        timeDetail: `${timePeriod - 1}-10-01/${timePeriod}-09-30`,
        comment: timePeriod === 2020 ? 'evacuated' : null,
      }),
    },
    codes
  )
  const joint = new Map(jointPosts.rows.map((row) => [`${row.ref_area} ${row.time_period}`, row.counted_in]))
  const gaps = yearlyGaps(imported.observations, listed).map((gap) => {
    const countedIn = joint.get(`${gap.refArea} ${gap.timePeriod}`)
    return countedIn ? missing(gap, 'in_another', `counted_in:${countedIn}`) : gap
  })
  return { ...imported, observations: [...imported.observations, ...gaps] }
}
