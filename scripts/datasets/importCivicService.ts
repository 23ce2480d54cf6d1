import type { AreaCodes, Imported, SetAside } from './imported.ts'
import { isPartCode } from './programmeCodes.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'
import { published, type StoredObservation } from './storedObservation.ts'
import { surveyGaps } from './surveyGaps.ts'

export const civicServiceColumns = ['ref_area', 'time_period', 'obs_value', 'obs_status'] as const

/**
 * France's civic service: who served at least a day in a year, in the country, its régions and départements. Overseas
 * départements are areas of the M49 list of their own and are set aside: the country's figure counts them.
 */
export function importCivicService(
  table: PublisherTable<(typeof civicServiceColumns)[number]>,
  areas: AreaCodes
): Imported {
  const figures: StoredObservation[] = []
  const setAside: SetAside[] = []
  for (const row of table.rows) {
    const refArea = renamed[row.ref_area] ?? (isPartCode(row.ref_area) ? row.ref_area : areas.ofIso.get(row.ref_area))
    const value = numberIn(table, row, 'obs_value')
    if (!refArea || value === null || (row.obs_status !== 'A' && row.obs_status !== 'P'))
      throw new Error(
        `${table.file}, line ${row.line}: expected an area that we know, a figure and its status: found ${row.ref_area}, ${row.obs_value}, ${row.obs_status}`
      )
    const timePeriod = Number(row.time_period)
    if (overseas.test(refArea)) {
      setAside.push({ originalArea: refArea, timePeriod, series, originalValue: row.obs_value, reason: ofItsOwn })
      continue
    }
    const place = { dataset: 'french_civic_service', series, refArea, timePeriod }
    figures.push(published(place, value, { source: 'BAROMETRE', obsStatus: row.obs_status }))
  }
  return { observations: [...figures, ...surveyGaps(figures)], setAside }
}

const series = 'CIVIC_SERVICE_VOLUNTEERS'
const ofItsOwn = 'an area of the M49 list of its own, counted in the figure of France'
const overseas = /^FR-97\d$/
/** Codes that ISO 3166-2 writes otherwise. */
const renamed: Record<string, string> = { 'FR-75': 'FR-75C' }
