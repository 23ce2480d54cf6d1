import type { Sex } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import { type ImportedProgramme, importProgramme, type programmeColumns } from './importProgramme.ts'
import type { LeftOut } from './leftOut.ts'
import type { ProgrammeCodes } from './programmeCodes.ts'
import type { PublisherTable } from './publisherTable.ts'
import { missing, type StoredObservation } from './storedObservation.ts'

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
  const gaps = Array.from(grouped(imported.observations, lineOf).values()).flatMap(surveyGaps)
  const leftOut = groupsOf(imported.leftOut)
  return { ...imported, observations: [...imported.observations, ...gaps], leftOut }
}

/** The national rate of formal volunteering also stands in ILOSTAT, as organisation-based, for these two years. */
const isInIlostat = ({ series, refArea, sex, timePeriod }: StoredObservation) =>
  series === 'AMERICORPS_FORMAL_RATE' && refArea === '840' && sex === '_T' && [2017, 2019].includes(timePeriod)

const lineOf = ({ series, refArea, sex }: StoredObservation) => `${series} ${refArea} ${sex}`

/** In years without a survey there is no figure, and the gap says when there was one. */
function surveyGaps(line: readonly StoredObservation[]): StoredObservation[] {
  const { dataset, series, refArea, sex } = line[0]!
  const surveyed = line.map((figure) => figure.timePeriod).sort()
  return Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)
    .filter((year) => !surveyed.includes(year))
    .map((timePeriod) => {
      const place = { dataset, series, refArea, timePeriod, sex }
      return missing(place, 'no_figure_here', `years_published:${surveyed.join(',')}`)
    })
}

/** One row a kind of group, not one a group: `formal_volunteering_rate, Age`. */
const groupsOf = (leftOut: readonly LeftOut[]): LeftOut[] =>
  Array.from(grouped(leftOut, ({ originalSeries }) => originalSeries.split(':')[0]!)).map(
    ([originalSeries, groups]) => ({
      originalSeries,
      figures: groups.reduce((sum, { figures }) => sum + figures, 0),
      reason: groups[0]!.reason,
    })
  )
