import type { Age } from '../../data/structure/codelists.ts'
import type { ImportedProgramme } from './importProgramme.ts'
import type { LeftOut } from './leftOut.ts'
import { numberIn, type PublisherRow, type PublisherTable } from './publisherTable.ts'
import { published } from './storedObservation.ts'
import { surveyGaps } from './surveyGaps.ts'

export const dutchMonitorColumns = ['ref_area', 'time_period', 'age', 'obs_value'] as const
type Row = PublisherRow<(typeof dutchMonitorColumns)[number]>

/** The Dutch Health Monitor: who does volunteer work in the whole country, at 18 and over and at 65 and over. */
export function importDutchMonitor(table: PublisherTable<(typeof dutchMonitorColumns)[number]>): ImportedProgramme {
  const isWhole = (row: Row) => row.ref_area === 'NLD'
  const figures = table.rows.flatMap((row) => {
    const age = ageOf[row.age]
    if (!isWhole(row) || age === undefined) return []
    const value = numberIn(table, row, 'obs_value')
    if (value === null) throw new Error(`${table.file}, line ${row.line}: expected a figure, found nothing`)
    const place = { dataset: 'dutch_health_monitor', series: 'NL_MONITOR_VOLUNTEER_RATE', refArea: '528', age }
    return [published({ ...place, timePeriod: Number(row.time_period) }, value, { source: '50090NED' })]
  })
  const count = (originalSeries: string, reason: string, isOne: (row: Row) => boolean): LeftOut => ({
    ...{ originalSeries, reason, figures: table.rows.filter(isOne).length },
  })
  const leftOut = [
    count('355 municipalities', ofMunicipalities, (row) => !isWhole(row)),
    count('ages 18 to 64', 'ages that match no breakdown of ours', (row) => isWhole(row) && !ageOf[row.age]),
  ]
  return { observations: [...figures, ...surveyGaps(figures)], setAside: [], leftOut }
}

const ofMunicipalities = 'the copy does not say whether they are measured or modelled and gives no margins of error'
const ageOf: Record<string, Age> = { '18+': '_T', '65+': 'Y_GE65' }
