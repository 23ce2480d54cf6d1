import type { Sex } from '../../data/structure/codelists.ts'
import { type FigureIn, figureIn } from './figureIn.ts'
import type { Imported, SetAside } from './imported.ts'
import type { LeftOut } from './leftOut.ts'
import type { ProgrammeCodes } from './programmeCodes.ts'
import type { PublisherRow, PublisherTable } from './publisherTable.ts'
import { published, type StoredObservation } from './storedObservation.ts'

export const programmeColumns = ['area', 'year', 'measure', 'breakdown', 'value'] as const

/** What a row says it is about, in the publisher's own words but for the dimensions that are ours. */
export interface ProgrammeRow {
  area: string
  timePeriod: number
  measure: string
  breakdown: string
  sex?: Sex
  goal?: string
}

/** A publisher's table of figures by area and year, and how to read it. */
export interface Programme<Column extends string> {
  dataset: string
  /** Goes with every figure, in the publisher's own name. */
  source: string
  table: PublisherTable<Column>
  valueColumn: NoInfer<Column>
  read(row: PublisherRow<Column>): ProgrammeRow
  /** What must be said of a figure besides its value. */
  remark?(figure: StoredObservation): Partial<StoredObservation>
}

export interface ImportedProgramme extends Imported {
  leftOut: LeftOut[]
}

/** A programme's figures in our codes. What fits no area is set aside, what is no series of ours is left out, both listed. */
export function importProgramme<Column extends string>(
  programme: Programme<Column>,
  codes: ProgrammeCodes
): ImportedProgramme {
  const { table, valueColumn, read } = programme
  const observations = new Map<string, StoredObservation>()
  const setAside: SetAside[] = []
  const leftOut = new Map<string, LeftOut>()
  for (const row of table.rows) {
    const { area: originalArea, measure, breakdown, ...place } = read(row)
    const at = `${table.file}, line ${row.line}`
    const its = codes.seriesOf(measure, breakdown)
    if (!its)
      throw new Error(
        `${at}: no series for ${measure}, ${breakdown}: add it to data/mappings/programme_series.csv, as left out if need be`
      )
    const figure = figureIn(table, row, valueColumn)
    if (figure === null) continue
    const area = codes.areaOf(originalArea)
    if ('leftOut' in its) countLeftOut(leftOut, [measure, breakdown].filter(Boolean).join(', '), its.leftOut)
    else if ('setAside' in area) {
      const { timePeriod } = place
      const originalValue = row[valueColumn]
      setAside.push({ originalArea, timePeriod, series: its.series, originalValue, reason: area.setAside })
    } else {
      const stored = storedFigure(programme, { ...its, ...area, ...place }, figure)
      const key = [stored.series, stored.refArea, stored.timePeriod, stored.sex, stored.goal].join(' ')
      if (observations.has(key)) throw new Error(`${at}: a second figure for ${key}: expected one`)
      observations.set(key, stored)
    }
  }
  return { observations: [...observations.values()], setAside, leftOut: [...leftOut.values()] }
}

function storedFigure<Column extends string>(
  { dataset, source, remark }: Programme<Column>,
  place: Pick<StoredObservation, 'series' | 'refArea' | 'timePeriod'> & { sex?: Sex; goal?: string },
  { obsValue, ...attributes }: FigureIn
): StoredObservation {
  const stored = published({ dataset, ...place }, obsValue, { source, ...attributes })
  return { ...stored, ...remark?.(stored) }
}

/** How most programmes' tables are read: every column is called what it is. */
export const readProgrammeRow = (row: PublisherRow<(typeof programmeColumns)[number]>): ProgrammeRow => ({
  area: row.area,
  timePeriod: Number(row.year),
  measure: row.measure,
  breakdown: row.breakdown,
})

function countLeftOut(leftOut: Map<string, LeftOut>, originalSeries: string, reason: string): void {
  const figures = (leftOut.get(originalSeries)?.figures ?? 0) + 1
  leftOut.set(originalSeries, { originalSeries, figures, reason })
}
