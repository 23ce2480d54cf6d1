import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import type { AreaCodes, Imported } from './imported.ts'
import { notAnArea } from './imported.ts'
import type { PublisherTable } from './publisherTable.ts'
import { missing, published, type StoredObservation } from './storedObservation.ts'

export const vnrColumns = ['iso3', 'year', 'basis', 'source_address'] as const
export type VnrTable = PublisherTable<(typeof vnrColumns)[number]>

/** How many reviews the world saw in a year. A list as long as this is complete, and what it lacks is a zero. */
const reviewsInTheWorld: Record<number, number> = { 2016: 22, 2017: 43, 2018: 46, 2019: 47, 2020: 47 }

/**
 * Who presented a Voluntary National Review: 1 or, where the year's list is complete, 0. In a year with an
 * incomplete list an area that is not on it is unknown, not zero. `states` are those that could present one.
 */
export function importVnr(table: VnrTable, areas: AreaCodes, states: ReadonlySet<string>): Imported {
  const ofYear = grouped(table.rows, (row) => Number(row.year))
  const isArea = (row: { iso3: string }) => areas.ofIso.has(row.iso3)
  const setAside = table.rows
    .filter((row) => !isArea(row))
    .map((row) => ({
      originalArea: row.iso3,
      timePeriod: Number(row.year),
      series,
      originalValue: '1',
      reason: notAnArea,
    }))
  const observations: StoredObservation[] = []
  for (let timePeriod = period.start; timePeriod <= period.end; timePeriod++) {
    const listed = (ofYear.get(timePeriod) ?? []).filter(isArea)
    const reviews = new Map(listed.map((row) => [areas.ofIso.get(row.iso3)!, row]))
    if (reviews.size < listed.length)
      throw new Error(`${table.file}: an area stands twice in ${timePeriod}: expected one row an area and year`)
    const known = reviews.size === reviewsInTheWorld[timePeriod]
    for (const refArea of areas.refAreas) {
      const place = { dataset: 'vnr', series, refArea, timePeriod }
      const review = reviews.get(refArea)
      if (review) observations.push(published(place, 1, { ...basisOf([review]), source: hostsOf([review]) }))
      else if (!states.has(refArea)) observations.push(missing(place, 'cannot_exist'))
      else if (known) observations.push(published(place, 0, { ...basisOf(listed), source: hostsOf(listed) }))
      else observations.push(missing(place, 'no_figure_here', 'list_incomplete'))
    }
  }
  return { observations, setAside }
}

const series = 'VNR_PRESENTED'

/** A zero rests on the whole list of its year: where that is deduced, so is the zero. */
const basisOf = (rows: readonly { basis: string }[]) =>
  rows.every((row) => row.basis === 'listed') ? {} : { obsStatus: 'E' as const, comment: 'deduced' }

/** The hosts that an address column names, in alphabetical order: `hlpf.un.org`. */
const hostsOf = (rows: readonly { source_address: string }[]) =>
  [...new Set(rows.flatMap((row) => row.source_address.match(/[a-z]+\.[a-z]+\.[a-z]+/g) ?? []))].sort().join('+')
