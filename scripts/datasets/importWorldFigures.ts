import { gapsOf } from './gapsOf.ts'
import type { AreaCodes, Imported } from './imported.ts'
import type { MethodRow } from './importIlostatMethod.ts'
import { printedAddress } from './printedAddress.ts'
import { printedFigure } from './printedFigure.ts'
import { printedTime } from './printedTime.ts'
import type { PublisherRow, PublisherTable } from './publisherTable.ts'
import { published, type StoredObservation } from './storedObservation.ts'

export const worldColumns = [
  'indicator',
  'geo',
  'year',
  'sex_or_breakdown',
  'value',
  'unit',
  'source_address',
  'note',
] as const
export const worldFigureColumns = ['indicator', 'sex_or_breakdown', 'series', 'method', 'set_aside'] as const
export const worldMethodColumns = ['method', 'field', 'value', 'certainty'] as const
export const worldAreaColumns = ['geo', 'ref_area'] as const

export interface WorldFiles {
  tables: PublisherTable<(typeof worldColumns)[number]>[]
  figures: PublisherTable<(typeof worldFigureColumns)[number]>
  methods: PublisherTable<(typeof worldMethodColumns)[number]>
  worldAreas: PublisherTable<(typeof worldAreaColumns)[number]>
  areas: AreaCodes
  unpopulated: ReadonlySet<string>
}

/** Single figures for the world and publishers' regions, each with its own source; what is not clean is set aside. */
export function importWorldFigures(files: WorldFiles): Imported & { method: MethodRow[] } {
  const { tables, worldAreas, areas, unpopulated } = files
  const figureOf = new Map(files.figures.rows.map((row) => [`${row.indicator} ${row.sex_or_breakdown}`, row]))
  const ownAreas = new Map(worldAreas.rows.map((row) => [row.geo, row.ref_area]))
  const methods = methodsOf(files)
  const observations: StoredObservation[] = []
  const setAside: Imported['setAside'] = []
  for (const table of tables)
    for (const row of table.rows) {
      const known = figureOf.get(`${row.indicator} ${row.sex_or_breakdown}`)
      if (!known) throw refusal(table.file, row, 'an indicator and breakdown of data/mappings/world_figures.csv')
      const { series, set_aside: reason, method } = known
      if (reason) {
        const timePeriod = printedTime(row.year)?.timePeriod ?? Number(row.year.match(/\d{4}/)?.[0])
        setAside.push({ originalArea: row.geo, timePeriod, series, originalValue: row.value, reason })
        continue
      }
      const refArea = ownAreas.get(row.geo) ?? areas.ofIso.get(row.geo)
      const time = printedTime(row.year)
      const figure = printedFigure(row.value, row.unit, row.note)
      const source = printedAddress(row.source_address)
      if (!refArea || !time || !figure || !source)
        throw refusal(table.file, row, 'an area, a year, a figure and an address')
      const { timePeriod, timeDetail, isSpan } = time
      observations.push(
        published({ dataset, series, refArea, timePeriod }, figure.obsValue, {
          ...figure,
          ...(method === 'estimate' && { obsStatus: 'E' as const }),
          source,
          timeDetail: timeDetail ?? closestYear(row.note),
          comment: figure.comment ?? (isSpan ? 'span' : null),
        })
      )
      methods.add(source, method)
    }
  const series = [...new Set(observations.map((row) => row.series))]
  const gaps = series.flatMap((code) => {
    const own = observations.filter((row) => row.series === code).map((row) => row.refArea)
    const isByArea = own.some((refArea) => areas.refAreas.includes(refArea))
    return gapsOf(observations, {
      dataset,
      series: code,
      refAreas: isByArea ? [...own, ...areas.refAreas] : own,
      unpopulated,
    })
  })
  return { observations: [...observations, ...gaps], setAside, method: methods.rows() }
}

const dataset = 'world_figures'

const refusal = (file: string, row: PublisherRow<(typeof worldColumns)[number]>, expected: string) =>
  new Error(
    `${file}, line ${row.line}: found ${row.indicator}, ${row.geo}, ${row.year}, ${row.value}: expected ${expected}`
  )

/** The year that an estimate is really of, in the words of its report. */
const closestYear = (note: string) => note.match(/^data for (\d{4} or closest year)/)?.[1] ?? null

/** How each source measures, by the group of methods that its figure belongs to; nothing holds for all of them. */
function methodsOf({ methods }: WorldFiles) {
  const found = new Map<string, MethodRow>()
  const general = (
    ['population_covered', 'volunteer_type', 'reference_period', 'ages', 'instrument', 'who_reports'] as const
  ).map((field): MethodRow => ({ source: '', field, value: null, certainty: 'unknown' }))
  return {
    add(source: string, method: string) {
      for (const { field, value, certainty } of methods.rows.filter((row) => row.method === method)) {
        const key = `${source} ${field}`
        const before = found.get(key)
        if (before && before.value !== value)
          throw new Error(`two meanings of ${field} for ${source}: expected one method a source`)
        found.set(key, { source, field: field as MethodRow['field'], value, certainty })
      }
    },
    rows: () => [...general, ...found.values()],
  }
}
