import type { VolunteerType } from '../../data/structure/codelists.ts'
import { type BreakdownCodes, noBreakdown } from '../../data/structure/dimensionCodes.ts'
import type { IlostatTable } from './importIlostat.ts'
import { printedAddress } from './printedAddress.ts'
import { printedTime } from './printedTime.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'

export const nationalColumns = [
  'iso3',
  'geo',
  'year_or_period',
  'measure',
  'value',
  'age',
  'reference_period',
  'page',
] as const
export type NationalTable = PublisherTable<(typeof nationalColumns)[number]>
export const nationalMeasureColumns = ['measure', 'series', 'volunteer_type', 'qualifier'] as const
export type NationalMeasures = PublisherTable<(typeof nationalMeasureColumns)[number]>

export interface NationalFigure {
  iso3: string
  geo: string
  series: string
  /** Whom of those asked the figure is of, and of which type. */
  of: BreakdownCodes
  timePeriod: number
  timeDetail: string | null
  isSpan: boolean
  value: number
  /** What must be said of the figure: `over`, `approximately`, `rounded`, `range`, or nothing. */
  qualifier: string
  printed: string
  /** The upper end of a range, of which the value is the lower one. */
  upper: number | null
  /** The address of the page, with a mark after # where one page answers two questions. */
  source: string
  /** Of whom was asked. */
  age: string
  referencePeriod: string
}

/** The figures of national surveys as read from their pages, one address a row. */
export function nationalFigures(table: NationalTable, measures: NationalMeasures): NationalFigure[] {
  const measureOf = new Map(measures.rows.map((row) => [row.measure, row]))
  const pages: string[] = []
  const figures = table.rows.map((row) => {
    const measure = measureOf.get(row.measure)
    const time = printedTime(row.year_or_period)
    const value = numberIn(table, row, 'value')
    if (!measure || !time || value === null)
      throw new Error(
        `${table.file}, line ${row.line}: expected a measure of data/mappings/national_measures.csv, a year and a figure: found ${row.measure}, ${row.year_or_period}, ${row.value}`
      )
    const page = pageOf(row.page, pages)
    pages.push(page)
    const address = printedAddress(page)
    if (!address)
      throw new Error(`${table.file}, line ${row.line}, column page: found ${row.page}, expected an address`)
    return {
      iso3: row.iso3,
      geo: row.geo,
      series: measure.series,
      of: { ...noBreakdown, volunteerType: (measure.volunteer_type || '_T') as VolunteerType },
      ...time,
      value,
      qualifier: measure.qualifier,
      printed: [measure.qualifier, row.value].join(' ').trim(),
      upper: null,
      source: address,
      age: row.age,
      referencePeriod: row.reference_period,
    }
  })
  const isWithYear = (source: string) =>
    figures.some((figure) => figure.source === source && figure.referencePeriod.includes('12 months'))
  return figures.map((figure) =>
    figure.referencePeriod === '4 weeks' && isWithYear(figure.source)
      ? { ...figure, source: `${figure.source}#4-weeks` }
      : figure
  )
}

/** `same as above` is the page before; `same INE mirror` the last page that was called so. */
function pageOf(page: string, before: readonly string[]): string {
  const same = page.match(/^same (?:as above|(\w+) mirror)/)
  if (!same) return page
  const meant = same[1] ? before.findLast((earlier) => earlier.includes(`mirror of ${same[1]}`)) : before.at(-1)
  return meant ?? page
}

/** ILOSTAT's headline rates by area, year and type: where the same figure stands already. */
export const ilostatRates = (ilostat: IlostatTable) =>
  new Map(
    ilostat.rows
      .filter((row) => row.classif1 === 'AGE_AGGREGATE_TOTAL')
      .map((row) => [
        [row.ref_area, row.time, typeOf[row.classif2]].join(' '),
        { value: numberIn(ilostat, row, 'obs_value'), source: row.source },
      ])
  )

const typeOf: Record<string, VolunteerType> = { VOL_TYPE_TOTAL: '_T', VOL_TYPE_ORG: 'ORG', VOL_TYPE_DIRECT: 'DIRECT' }
