import type { AreaCodes, Imported } from './imported.ts'
import { notAnArea } from './imported.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'
import { published } from './storedObservation.ts'
import { yearlyGaps } from './yearlyGaps.ts'

export const spiColumns = ['series', 'ref_area', 'time_period', 'obs_value', 'repository_and_path'] as const
export type SpiTable = PublisherTable<(typeof spiColumns)[number]>

/** What we serve of the publisher's indicators. The others check it. */
const seriesOf: ReadonlyMap<string, string> = new Map([
  ['SPI.INDEX', 'SPI_OVERALL'],
  ['SPI.D4.1.6.LABR', 'SPI_LABOUR_FORCE_SURVEYS'],
])

/**
 * Statistical Performance Indicators of one edition: the overall score, and how often a labour force survey was run in
 * ten years. They say how well an area is measured, nothing of volunteers. A file that contradicts itself is refused.
 */
export function importSpi(table: SpiTable, areas: AreaCodes, unpopulated: ReadonlySet<string>): Imported {
  refuseTwoEditions(table)
  refuseContradictions(table)
  const imported: Imported = { observations: [], setAside: [] }
  for (const row of table.rows) {
    const series = seriesOf.get(row.series)
    const value = numberIn(table, row, 'obs_value')
    if (series === undefined || value === null) continue
    const timePeriod = Number(row.time_period)
    const refArea = areas.ofIso.get(row.ref_area)
    if (refArea === undefined) {
      const place = { originalArea: row.ref_area, timePeriod, series }
      imported.setAside.push({ ...place, originalValue: row.obs_value, reason: notAnArea })
    } else imported.observations.push(published({ dataset, series, refArea, timePeriod }, value, { source }))
  }
  const gaps = yearlyGaps(imported.observations, { refAreas: areas.refAreas, unpopulated })
  return { ...imported, observations: [...imported.observations, ...gaps] }
}

const dataset = 'worldbank_spi'
const source = 'SPI_2021'

/** Every edition revises all years, so that a line of two editions would show changes that nobody measured. */
function refuseTwoEditions({ file, rows }: SpiTable): void {
  const editions = [...new Set(rows.map((row) => row.repository_and_path))]
  if (editions.length > 1)
    throw new Error(`${file}: ${editions.length} editions in one file, expected one: ${editions.join('; ')}`)
}

/** Points of one kind of survey, by how many were run in ten years. */
const points = [0, 0.33, 0.67, 1]
const pointsOfThree = points.flatMap((a) => points.flatMap((b) => points.map((c) => a + b + c)))

/**
 * The score of all surveys is the mean of five kinds, of which the file has two: five times it, less those two, must
 * be points that three kinds can have.
 */
function refuseContradictions(table: SpiTable): void {
  const { file, rows } = table
  const keyOf = (row: SpiTable['rows'][number], series: string) => `${row.ref_area} ${row.time_period} ${series}`
  const values = new Map(rows.map((row) => [keyOf(row, row.series), numberIn(table, row, 'obs_value')]))
  for (const row of rows) {
    const refuse = (expected: string) => {
      throw new Error(
        `${file}, line ${row.line}: ${row.series} of ${row.ref_area} ${row.time_period} is ${row.obs_value}, expected ${expected}`
      )
    }
    const value = numberIn(table, row, 'obs_value')
    if (value === null) continue
    if (row.series === 'SPI.INDEX' && (value < 0 || value > 100)) refuse('a score from 0 to 100')
    if (kinds.includes(row.series) && !points.includes(value)) refuse(`one of ${points.join(', ')}`)
    if (row.series !== 'SPI.DIM4.1.SVY.INDEX') continue
    const known = kinds.map((kind) => values.get(keyOf(row, kind)))
    if (known.some((one) => one === undefined || one === null)) refuse(`${kinds.join(' and ')} beside it`)
    const rest = value * 5 - known.reduce((sum: number, one) => sum + one!, 0)
    if (!pointsOfThree.some((sum) => Math.abs(sum - rest) < tolerance)) refuse('the mean of five kinds of surveys')
  }
}

const kinds = ['SPI.D4.1.4.HOUS', 'SPI.D4.1.6.LABR']
/** Means are printed with three decimals. */
const tolerance = 0.006
