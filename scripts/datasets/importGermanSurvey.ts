import type { AreaCodes, Imported } from './imported.ts'
import type { italyGermanyColumns } from './italianFigures.ts'
import { isPartCode } from './programmeCodes.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'
import { published } from './storedObservation.ts'
import { surveyGaps } from './surveyGaps.ts'

/** Germany's survey on volunteering: who was engaged in 2019, in the country and its 16 Länder. */
export function importGermanSurvey(
  table: PublisherTable<(typeof italyGermanyColumns)[number]>,
  areas: AreaCodes
): Imported {
  const rows = table.rows.filter((row) => row.series === 'DEU_FWS_ENGAGEMENT_RATE')
  const figures = rows.map((row) => {
    const isPart = isPartCode(row.ref_area)
    const refArea = isPart ? row.ref_area : areas.ofIso.get(row.ref_area)
    const value = numberIn(table, row, 'obs_value')
    if (!refArea || value === null)
      throw new Error(
        `${table.file}, line ${row.line}: expected an area that we know and a figure: found ${row.ref_area}, ${row.obs_value}`
      )
    const place = { dataset: 'german_survey', series: 'VOLUNTEER_ENGAGEMENT_RATE', refArea }
    const source = isPart ? 'LAENDERBERICHT_2019' : 'BUERGERGESELLSCHAFT'
    return published({ ...place, timePeriod: Number(row.time_period) }, value, { source })
  })
  return { observations: [...figures, ...surveyGaps(figures)], setAside: [] }
}
