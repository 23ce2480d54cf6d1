import type { fdrsColumns } from './importFdrs.ts'
import type { PublisherTable } from './publisherTable.ts'

/** What a publisher has and we leave out, with the number of its figures and the reason. */
export interface LeftOut {
  originalSeries: string
  figures: number
  reason: string
}

/** The KPIs of the databank that are no series of ours. */
export function leftOutOf(
  yearly: readonly PublisherTable<(typeof fdrsColumns)[number]>[],
  kpis: PublisherTable<'kpi' | 'series' | 'left_out'>
): LeftOut[] {
  const figures = yearly.flatMap((table) => table.rows).filter((row) => row.value !== '')
  return kpis.rows
    .filter((row) => row.series === '')
    .map(({ kpi, left_out: reason }) => ({
      originalSeries: kpi,
      figures: figures.filter((row) => row.kpi === kpi).length,
      reason,
    }))
}
