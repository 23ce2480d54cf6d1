import { goals } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import type { AreaCodes, Imported } from './imported.ts'
import { notAnArea } from './imported.ts'
import type { LeftOut } from './leftOut.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'
import { missing, published, type StoredObservation } from './storedObservation.ts'

const goalColumns = goals.map((goal) => `goal${goal}_score` as const)
export const sdgIndexColumns = ['iso3', 'edition', 'score', ...goalColumns] as const
export type SdgIndexTable = PublisherTable<(typeof sdgIndexColumns)[number]>

/**
 * One edition as a cross-section: a score for each Goal, and the overall one at `_T`. Editions are not comparable
 * over time, so an area with a figure in another edition has it set aside, not missing.
 */
export function importSdgIndex(table: SdgIndexTable, areas: AreaCodes, unpopulated: ReadonlySet<string>): Imported {
  const imported: Imported = { observations: [], setAside: [] }
  const scored = new Set<string>()
  for (const row of table.rows) {
    const refArea = areas.ofIso.get(row.iso3)
    const timePeriod = Number(row.edition)
    const overall = numberIn(table, row, 'score')
    if (overall === null) continue
    if (refArea === undefined) {
      const place = { originalArea: row.iso3, timePeriod, series }
      imported.setAside.push({ ...place, originalValue: row.score, reason: notAnArea })
      continue
    }
    scored.add(`${refArea} ${timePeriod}`)
    if (timePeriod !== edition) continue
    const place = { dataset, series, refArea, timePeriod }
    imported.observations.push(published(place, overall, { source }))
    for (const goal of goals) {
      const score = numberIn(table, row, `goal${goal}_score`)
      imported.observations.push(
        score === null
          ? missing({ ...place, goal }, 'no_figure_here')
          : published({ ...place, goal }, score, { source })
      )
    }
  }
  return { ...imported, observations: [...imported.observations, ...gapsIn(scored, areas, unpopulated)] }
}

/** The editions that are not served, with the number of their figures. */
export function leftOutEditions(table: SdgIndexTable): LeftOut[] {
  const editions = [...new Set(table.rows.map((row) => row.edition))].filter((year) => Number(year) !== edition).sort()
  return editions.map((year) => ({
    originalSeries: `edition ${year}`,
    figures: table.rows
      .filter((row) => row.edition === year)
      .flatMap((row) => [row.score, ...goalColumns.map((column) => row[column])])
      .filter((cell) => cell !== '').length,
    reason: `editions are not comparable over time: only that of ${edition} is served`,
  }))
}

const dataset = 'sdg_index'
const series = 'SDG_INDEX_GOAL_SCORE'
const edition = 2019
const source = `SDR_${edition}`

function gapsIn(scored: ReadonlySet<string>, { refAreas }: AreaCodes, unpopulated: ReadonlySet<string>) {
  const years = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)
  return refAreas.flatMap((refArea) =>
    years.flatMap((timePeriod): StoredObservation[] => {
      const place = { dataset, series, refArea, timePeriod }
      if (unpopulated.has(refArea)) return [missing(place, 'cannot_exist')]
      const isScored = scored.has(`${refArea} ${timePeriod}`)
      if (timePeriod === edition) return isScored ? [] : [missing(place, 'no_figure_here')]
      if (isScored) return [missing(place, 'set_aside', `years_published:${edition}`)]
      if (scored.has(`${refArea} ${edition}`)) return [missing(place, 'outside_period', `years_published:${edition}`)]
      return [missing(place, 'no_figure_here')]
    })
  )
}
