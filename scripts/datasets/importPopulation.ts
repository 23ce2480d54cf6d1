import { period } from '../../data/structure/selection.ts'
import type { AreaCodes, Imported } from './imported.ts'
import { notAnArea } from './imported.ts'
import { numberIn, type PublisherTable, yearIn } from './publisherTable.ts'
import { missing, published } from './storedObservation.ts'

export const populationColumns = [
  'iso3',
  'year',
  'owid_wpp2022_total',
  'owid_wpp2022_age15plus_total_minus_0_14',
] as const
export type PopulationTable = PublisherTable<(typeof populationColumns)[number]>

const columnOf = {
  POP_TOTAL: 'owid_wpp2022_total',
  POP_15PLUS: 'owid_wpp2022_age15plus_total_minus_0_14',
} as const

/** World Population Prospects 2022: people of all ages and from 15 on. No other revision is mixed in. */
export function importPopulation(table: PopulationTable, areas: AreaCodes, unpopulated: ReadonlySet<string>): Imported {
  const imported: Imported = { observations: [], setAside: [] }
  for (const [series, column] of Object.entries(columnOf)) {
    const seen = new Set<string>()
    for (const row of table.rows) {
      const value = numberIn(table, row, column)
      if (value === null) continue
      const timePeriod = yearIn(table, row, 'year')
      const refArea = areas.ofIso.get(row.iso3)
      if (refArea === undefined) {
        const place = { originalArea: row.iso3, timePeriod, series }
        imported.setAside.push({ ...place, originalValue: row[column], reason: notAnArea })
      } else {
        seen.add(`${refArea} ${timePeriod}`)
        imported.observations.push(
          published({ dataset, series, refArea, timePeriod }, value, { source: 'UN_WPP_2022' })
        )
      }
    }
    for (const refArea of areas.refAreas)
      for (let timePeriod = period.start; timePeriod <= period.end; timePeriod++)
        if (!seen.has(`${refArea} ${timePeriod}`)) {
          const reason = unpopulated.has(refArea) ? 'cannot_exist' : 'no_figure_here'
          imported.observations.push(missing({ dataset, series, refArea, timePeriod }, reason))
        }
  }
  return imported
}

const dataset = 'wpp2022'
