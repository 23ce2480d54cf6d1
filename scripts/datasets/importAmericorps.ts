import type { Sex } from '../../data/structure/codelists.ts'
import { grouped } from '../grouped.ts'
import { type ImportedProgramme, importProgramme, type programmeColumns } from './importProgramme.ts'
import type { LeftOut } from './leftOut.ts'
import type { ProgrammeCodes } from './programmeCodes.ts'
import type { PublisherTable } from './publisherTable.ts'
import type { StoredObservation } from './storedObservation.ts'
import { surveyGaps } from './surveyGaps.ts'

const sexOf: Record<string, Sex> = { 'Sex: Female': 'F', 'Sex: Male': 'M' }

/** AmeriCorps' survey rates for the United States, by sex, and its states. Only their own areas have rows. */
export function importAmericorps(
  table: PublisherTable<(typeof programmeColumns)[number]>,
  codes: ProgrammeCodes
): ImportedProgramme {
  const imported = importProgramme(
    {
      dataset: 'americorps',
      source: 'CPS_CIVIC_ENGAGEMENT_AND_VOLUNTEERING',
      table,
      valueColumn: 'value',
      read: ({ area, year, measure, breakdown }) => ({
        area,
        timePeriod: Number(year),
        measure,
        breakdown,
        sex: sexOf[breakdown] ?? '_T',
      }),
      remark: (figure) => (isInIlostat(figure) ? { comment: 'same_as:ilostat' } : {}),
    },
    codes
  )
  const { observations } = imported
  return {
    ...imported,
    observations: [...observations, ...surveyGaps(observations)],
    leftOut: groupsOf(imported.leftOut),
  }
}

/** The national rate of formal volunteering also stands in ILOSTAT, as organisation-based, for these two years. */
const isInIlostat = ({ series, refArea, sex, timePeriod }: StoredObservation) =>
  series === 'AMERICORPS_FORMAL_RATE' && refArea === '840' && sex === '_T' && [2017, 2019].includes(timePeriod)

/** One row a kind of group, not one a group: `formal_volunteering_rate, Age`. */
const groupsOf = (leftOut: readonly LeftOut[]): LeftOut[] =>
  Array.from(grouped(leftOut, ({ originalSeries }) => originalSeries.split(':')[0]!)).map(
    ([originalSeries, groups]) => ({
      originalSeries,
      figures: groups.reduce((sum, { figures }) => sum + figures, 0),
      reason: groups[0]!.reason,
    })
  )
