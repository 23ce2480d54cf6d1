import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import { type Imported, notAnArea } from './imported.ts'
import type { FdrsFiles } from './importFdrs.ts'
import { numberIn, type PublisherRow, type PublisherTable } from './publisherTable.ts'
import { missing, published, type StoredObservation } from './storedObservation.ts'

export const laterColumns = ['iso3', 'year', 'volunteers_imputed', 'submitted'] as const

export interface LaterFiles extends Pick<FdrsFiles, 'yearly' | 'societies' | 'areas' | 'withoutSociety'> {
  later: PublisherTable<(typeof laterColumns)[number]>
}

/**
 * A later file of the same databank, as a reading of its own: what the yearly files hold, what was submitted after
 * them, and what the publisher imputed. Years outside the period are left out.
 */
export function importFdrsLater(files: LaterFiles): Imported {
  const { later, areas } = files
  const yearly = yearlyFigures(files)
  const imported: Imported = { observations: [], setAside: [] }
  for (const row of later.rows) {
    const value = numberIn(later, row, 'volunteers_imputed')
    const timePeriod = Number(row.year)
    if (value === null || timePeriod > period.end) continue
    const refArea = areas.ofIso.get(row.iso3)
    if (refArea === undefined) {
      const place = { originalArea: row.iso3, timePeriod, series }
      imported.setAside.push({ ...place, originalValue: row.volunteers_imputed, reason: notAnArea })
      continue
    }
    const before = yearly.get(`${row.iso3} ${row.year}`)
    if (before !== undefined && before !== value)
      throw new Error(`${later.file}, line ${row.line}: found ${value}, expected ${before} as in the yearly file`)
    const place = { dataset, series, refArea, timePeriod }
    const basis = before === undefined ? basisOf(row, later.file) : {}
    imported.observations.push(published(place, value, { source: 'FDRS_IMPUTATION_2.0', ...basis }))
  }
  return { ...imported, observations: [...imported.observations, ...gapsIn(imported.observations, files)] }
}

const dataset = 'ifrc_later'
const series = 'VOLUNTEERS_LATER'
/** After 5,235 people this Society submitted 8, then 0, later 1,139: shown, and said to be implausible. */
const implausible = new Set(['SWZ'])
/** The later file begins here. */
const firstYear = 2018

function basisOf({ iso3, submitted, line }: PublisherRow<(typeof laterColumns)[number]>, file: string) {
  if (submitted === '0') return { obsStatus: 'I' as const, comment: 'imputed_previous' }
  if (submitted === '1')
    return { obsStatus: 'P' as const, comment: implausible.has(iso3) ? 'implausible' : 'later_submission' }
  throw new Error(`${file}, line ${line}, column submitted: found ${JSON.stringify(submitted)}, expected 1 or 0`)
}

function yearlyFigures({ yearly, societies }: LaterFiles): Map<string, number | null> {
  const isoOf = new Map(societies.rows.map((row) => [row.doncode, row.iso3]))
  const figures = yearly.flatMap((table) =>
    table.rows
      .filter((row) => row.kpi === 'KPI_PeopleVol_Tot' && row.value !== '')
      .map((row) => [`${isoOf.get(row.doncode)} ${row.year}`, numberIn(table, row, 'value')] as const)
  )
  return new Map(figures)
}

function gapsIn(figures: readonly StoredObservation[], { areas, withoutSociety }: LaterFiles): StoredObservation[] {
  const byArea = grouped(figures, (row) => row.refArea)
  return areas.refAreas.flatMap((refArea) => {
    const without = withoutSociety.get(refArea)
    const years = (byArea.get(refArea) ?? []).map((row) => row.timePeriod).sort()
    const gap = (timePeriod: number) => {
      const place = { dataset, series, refArea, timePeriod }
      if (without) return missing(place, without.missingReason, without.countedIn && `counted_in:${without.countedIn}`)
      if (years.length === 0) return missing(place, 'no_figure_here')
      const reason = timePeriod < firstYear ? 'outside_period' : 'not_reported'
      return missing(place, reason, `years_published:${years.join(',')}`)
    }
    const all = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)
    return all.filter((year) => !years.includes(year)).map(gap)
  })
}
