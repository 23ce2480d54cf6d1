import type { AreaCodes } from './imported.ts'
import type { ImportedProgramme } from './importProgramme.ts'
import { isPartCode } from './programmeCodes.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'
import { sexOf } from './sexOf.ts'
import { published } from './storedObservation.ts'
import { surveyGaps } from './surveyGaps.ts'

export const japanColumns = ['series', 'ref_area', 'time_period', 'sex', 'volunteer_type', 'obs_value'] as const

/**
 * Japan's survey on time use: who volunteered in twelve months, at all and in eleven fields, by sex, in 47 prefectures;
 * the whole country in 2021 alone. Only their own areas have rows.
 */
export function importJapanTimeUse(
  table: PublisherTable<(typeof japanColumns)[number]>,
  areas: AreaCodes
): ImportedProgramme {
  const rates = table.rows.filter((row) => row.series === 'JPN_TIMEUSE_VOLUNTEER_RATE')
  const figures = rates.map((row) => {
    const [series, sex, source] = [seriesOf[row.volunteer_type], sexOf[row.sex], sourceOf[row.time_period]]
    const refArea = isPartCode(row.ref_area) ? row.ref_area : areas.ofIso.get(row.ref_area)
    const value = numberIn(table, row, 'obs_value')
    if (!series || !sex || !source || !refArea || value === null)
      throw new Error(
        `${table.file}, line ${row.line}: expected a field, sex, year and area that we know, and a figure: found ${[row.volunteer_type, row.sex, row.time_period, row.ref_area, row.obs_value].join(', ')}`
      )
    const timePeriod = Number(row.time_period)
    return published({ dataset: 'japan_time_use', series, refArea, timePeriod, sex }, value, { source })
  })
  const people = table.rows.length - rates.length
  const leftOut = { originalSeries: 'JPN_TIMEUSE_POPULATION', figures: people, reason: peopleLeftOut }
  return { observations: [...figures, ...surveyGaps(figures)], setAside: [], leftOut: [leftOut] }
}

const peopleLeftOut = 'people aged 10 and over, in thousands: the base of the rates, no figure of volunteering'
/** The teaching data of the National Statistics Center that hold each survey. */
const sourceOf: Record<string, string> = { 2016: 'SSDSE_D_2021', 2021: 'SSDSE_D_2023' }
const seriesOf: Record<string, string> = {
  ANY: 'VOLUNTEER_RATE_TIME_USE',
  HEALTH_MEDICAL: 'VOLUNTEER_RATE_FIELD_HEALTH',
  OLDER_PEOPLE: 'VOLUNTEER_RATE_FIELD_OLDER_PEOPLE',
  PEOPLE_WITH_DISABILITIES: 'VOLUNTEER_RATE_FIELD_DISABILITIES',
  CHILDREN: 'VOLUNTEER_RATE_FIELD_CHILDREN',
  SPORT_CULTURE_ARTS_SCIENCE: 'VOLUNTEER_RATE_FIELD_CULTURE',
  COMMUNITY_BUILDING: 'VOLUNTEER_RATE_FIELD_COMMUNITY',
  SAFETY_IN_DAILY_LIFE: 'VOLUNTEER_RATE_FIELD_SAFETY',
  NATURE_ENVIRONMENT: 'VOLUNTEER_RATE_FIELD_NATURE',
  DISASTER: 'VOLUNTEER_RATE_FIELD_DISASTERS',
  INTERNATIONAL_COOPERATION: 'VOLUNTEER_RATE_FIELD_INTERNATIONAL',
  OTHER: 'VOLUNTEER_RATE_FIELD_OTHER',
}
