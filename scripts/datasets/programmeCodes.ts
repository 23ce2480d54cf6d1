import type { AreaCodes } from './imported.ts'
import { notAnArea } from './imported.ts'
import type { PublisherTable } from './publisherTable.ts'

export const programmeSeriesColumns = ['dataset', 'measure', 'breakdown', 'series', 'left_out'] as const
export const publisherAreaColumns = ['dataset', 'original_area', 'ref_area', 'set_aside'] as const

export interface ProgrammeMappings {
  series: PublisherTable<(typeof programmeSeriesColumns)[number]>
  publisherAreas: PublisherTable<(typeof publisherAreaColumns)[number]>
  areas: AreaCodes
}

/** Our codes for what one publisher writes. */
export interface ProgrammeCodes {
  /** The series of a measure and its breakdown, or why it is left out; undefined where we have never met it. */
  seriesOf(measure: string, breakdown: string): { series: string } | { leftOut: string } | undefined
  /** The area of a label, or why its rows are set aside. */
  areaOf(label: string): { refArea: string } | { setAside: string }
}

/** The codes of one dataset: areas by ISO code, parts of an area by ISO 3166-2, a publisher's own from our mapping. */
export function programmeCodes(dataset: string, { series, publisherAreas, areas }: ProgrammeMappings): ProgrammeCodes {
  const measures = new Map(
    series.rows
      .filter((row) => row.dataset === dataset)
      .map((row) => [
        `${row.measure} ${row.breakdown}`,
        row.series ? { series: row.series } : { leftOut: row.left_out },
      ])
  )
  const ownAreas = new Map(
    publisherAreas.rows
      .filter((row) => row.dataset === dataset)
      .map((row) => [row.original_area, row.ref_area ? { refArea: row.ref_area } : { setAside: row.set_aside }])
  )
  return {
    seriesOf: (measure, breakdown) => measures.get(`${measure} ${breakdown}`),
    areaOf(label) {
      const refArea = areas.ofIso.get(label) ?? (isPartCode(label) ? label : undefined)
      return refArea === undefined ? (ownAreas.get(label) ?? { setAside: notAnArea }) : { refArea }
    },
  }
}

/** Whether a label is the code of a part of a country, as ISO 3166-2 writes them: `US-AL`. */
export const isPartCode = (label: string): boolean => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(label)
