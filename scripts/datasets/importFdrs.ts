import { period } from '../../data/structure/selection.ts'
import type { AreaCodes, Imported, SetAside } from './imported.ts'
import { notAnArea } from './imported.ts'
import { numberIn, type PublisherTable, yearIn } from './publisherTable.ts'
import { missing, published, type StoredObservation } from './storedObservation.ts'
import type { WithoutSociety } from './withoutSociety.ts'

export const fdrsColumns = ['doncode', 'year', 'kpi', 'value'] as const
export const societyColumns = ['doncode', 'iso3'] as const

export interface FdrsFiles {
  yearly: PublisherTable<(typeof fdrsColumns)[number]>[]
  societies: PublisherTable<(typeof societyColumns)[number]>
  /** KPI → series; null for a KPI that is left out. */
  seriesOfKpi: ReadonlyMap<string, string | null>
  areas: AreaCodes
  withoutSociety: ReadonlyMap<string, WithoutSociety>
}

/** IFRC's databank: a figure or a reason for every series, area and year. Blank is "not reported"; a printed 0 is 0. */
export function importFdrs(files: FdrsFiles): Imported {
  const figures = figuresOf(files)
  const years = yearsOf(files)
  const { societyOf, setAside } = societiesOf(files, figures, years)
  const observations: StoredObservation[] = []
  for (const [kpi, series] of files.seriesOfKpi) {
    if (series === null) continue
    for (const refArea of files.areas.refAreas)
      for (const timePeriod of years) {
        const place = { dataset: 'ifrc_fdrs', series, refArea, timePeriod }
        const source = societyOf.get(refArea)
        if (source === undefined) observations.push(withoutFigure(place, files.withoutSociety.get(refArea)))
        else {
          const value = figures.get(`${source} ${kpi} ${timePeriod}`)
          observations.push(value === undefined ? missing(place, 'not_reported') : reported(place, value, source))
        }
      }
  }
  return { observations, setAside }
}

/** Until then many Societies wrote 0 where they leave a cell blank in later years: which is which nobody knows. */
const lastYearOfZeros = 2018

const reported = (place: Parameters<typeof published>[0], value: number, source: string) =>
  published(place, value, {
    source,
    comment: value === 0 && place.timePeriod <= lastYearOfZeros ? 'blank_as_zero' : null,
  })

function withoutFigure(place: Parameters<typeof missing>[0], without: WithoutSociety | undefined) {
  if (!without)
    throw new Error(
      `no Society and no reason for area ${place.refArea}: add it to data/mappings/areas_without_society.csv`
    )
  const { missingReason, countedIn } = without
  return missing(place, missingReason, countedIn && `counted_in:${countedIn}`)
}

/** The years of the period, and whatever others there is a file of. */
function yearsOf({ yearly }: FdrsFiles): number[] {
  const years = new Set(Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i))
  for (const table of yearly) for (const row of table.rows) years.add(yearIn(table, row, 'year'))
  return [...years].sort((a, b) => a - b)
}

function figuresOf({ yearly, seriesOfKpi }: FdrsFiles): Map<string, number> {
  const figures = new Map<string, number>()
  for (const table of yearly)
    for (const row of table.rows) {
      if (!seriesOfKpi.has(row.kpi))
        throw new Error(
          `${table.file}, line ${row.line}, column kpi: no series for ${row.kpi}: add it to data/mappings/fdrs_series.csv`
        )
      const value = numberIn(table, row, 'value')
      const key = `${row.doncode} ${row.kpi} ${row.year}`
      if (figures.has(key)) throw new Error(`${table.file}, line ${row.line}: a second figure for ${key}`)
      if (value !== null) figures.set(key, value)
    }
  return figures
}

/** One Society an area. Of two, the one that is empty in every cell is set aside; both with figures is an error. */
function societiesOf(
  { societies, areas, seriesOfKpi }: FdrsFiles,
  figures: ReadonlyMap<string, number>,
  years: readonly number[]
) {
  const reporting = new Set(Array.from(figures.keys(), (key) => key.slice(0, key.indexOf(' '))))
  const societyOf = new Map<string, string>()
  const setAside: SetAside[] = []
  const setSocietyAside = (originalArea: string, reason: string) => {
    for (const [kpi, series] of seriesOfKpi) {
      if (series === null) continue
      for (const timePeriod of years) {
        const originalValue = String(figures.get(`${originalArea} ${kpi} ${timePeriod}`) ?? '')
        setAside.push({ originalArea, timePeriod, series, originalValue, reason })
      }
    }
  }
  const silentLast = societies.rows.toSorted(
    (a, b) => Number(reporting.has(b.doncode)) - Number(reporting.has(a.doncode))
  )
  for (const { doncode, iso3, line } of silentLast) {
    const refArea = areas.ofIso.get(iso3)
    const first = refArea === undefined ? undefined : societyOf.get(refArea)
    if (refArea === undefined) setSocietyAside(doncode, notAnArea)
    else if (first === undefined) societyOf.set(refArea, doncode)
    else if (!reporting.has(doncode))
      setSocietyAside(doncode, `empty in every cell: the figures of the area stand under ${first}`)
    else
      throw new Error(
        `${societies.file}, line ${line}, column iso3: ${iso3} has figures under ${first} and ${doncode}: expected one Society an area`
      )
  }
  return { societyOf, setAside }
}
