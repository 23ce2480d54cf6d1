import type { VolunteerType } from '../../data/structure/codelists.ts'
import { grouped } from '../grouped.ts'
import type { ImportedProgramme } from './importProgramme.ts'
import { isPartCode } from './programmeCodes.ts'
import { numberIn, type PublisherRow, type PublisherTable } from './publisherTable.ts'
import { sexOf } from './sexOf.ts'
import { published } from './storedObservation.ts'
import { surveyGaps } from './surveyGaps.ts'

export const ukNationsColumns = [
  'ref_area',
  'time_period',
  'sex',
  'age',
  'volunteer_type',
  'obs_value',
  'unit',
  'obs_status',
  'source_address',
] as const
type Row = PublisherRow<(typeof ukNationsColumns)[number]>

/**
 * Surveys of Scotland and Northern Ireland, each on pages of its own: who volunteered in twelve months, by sex and type.
 * Ages and kinds of place that match no breakdown of ours are left out.
 */
export function importUkNations(table: PublisherTable<(typeof ukNationsColumns)[number]>): ImportedProgramme {
  const served = table.rows.filter((row) => leftOutAs(row) === null)
  const figures = served.map((row) => {
    const [sex, volunteerType] = [sexOf[row.sex], typeOf[row.volunteer_type]]
    const value = numberIn(table, row, 'obs_value')
    const { source_address: source, obs_status: obsStatus } = row
    if (!isPartCode(row.ref_area) || !sex || !volunteerType || value === null || !isStatus(obsStatus))
      throw new Error(
        `${table.file}, line ${row.line}: expected a nation, sex, type and status that we know, and a figure: found ${[row.ref_area, row.sex, row.volunteer_type, row.obs_status, row.obs_value].join(', ')}`
      )
    const place = {
      dataset: 'uk_nations',
      series: 'UK_NATIONS_VOLUNTEER_RATE',
      refArea: row.ref_area,
      sex,
      volunteerType,
    }
    return published({ ...place, timePeriod: Number(row.time_period) }, value, { source, obsStatus })
  })
  const groups = grouped(
    table.rows.filter((row) => leftOutAs(row) !== null),
    (row) => leftOutAs(row)!
  )
  const leftOut = Array.from(groups, ([originalSeries, rows]) => ({
    originalSeries,
    figures: rows.length,
    reason: 'groups that match no breakdown of ours',
  }))
  return { observations: [...figures, ...surveyGaps(figures)], setAside: [], leftOut }
}

function leftOutAs({ age, unit }: Row): string | null {
  if (unit.includes('deprived')) return 'formal volunteering in the most and the least deprived areas'
  if (/rural|urban/.test(unit)) return 'formal volunteering in rural and urban areas'
  return age === '16+' ? null : 'formal volunteering by age'
}

const isStatus = (status: string): status is 'A' | 'B' => status === 'A' || status === 'B'
/** Northern Ireland’s page does not say of which kinds its voluntary work is. */
const typeOf: Record<string, VolunteerType> = {
  'formal (unpaid help to groups, clubs or organisations)': 'ORG',
  'informal (individually, to non-relatives)': 'DIRECT',
  'formal or informal': '_T',
  'carried out voluntary work within the past year': '_T',
}
