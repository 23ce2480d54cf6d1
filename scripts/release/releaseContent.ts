import { createHash } from 'node:crypto'
import type { WholeRelease } from '../../data/archive/readRelease.ts'
import { snakeCase } from '../../data/columnNames.ts'
import { listedCodes } from '../../data/structure/dimensionCodes.ts'
import type { Tables } from '../../data/tables.ts'

/** What is compared of a release: what it says of its datasets, series and methods, and a digest of every row. */
export interface ReleaseContent {
  release: string
  /** By dataset: its edition, its terms, and each field of its methods. */
  datasets: Record<string, Attributes>
  /** By dataset and series, with a space between. */
  series: Record<string, Attributes>
  /** By dataset, series, area, year and breakdowns, with a space between. */
  rows: Map<string, RowContent>
}

export type Attributes = Record<string, string | number | null>

export interface RowContent {
  /** Six digits of the figure with its status or reason, six of everything else that is said of it. */
  digest: string
  /** The figure in words. */
  figure: string
}

export function releaseContent({ release, tables }: WholeRelease): ReleaseContent {
  const definitions = new Map(
    tables.seriesText.filter(({ language }) => language === 'en').map((text) => [text.series, text.definition])
  )
  const datasets: ReleaseContent['datasets'] = {}
  for (const { dataset, ...attributes } of tables.dataset) datasets[dataset] = inSnakeCase(attributes)
  for (const { dataset, source, timePeriod, field, value, certainty } of tables.method) {
    const holdsFor = [source, timePeriod || ''].filter(Boolean).join(' ')
    datasets[dataset]![`method ${field}${holdsFor && ` of ${holdsFor}`}`] = value ? `${value}, ${certainty}` : certainty
  }
  const series = tables.series.map(({ dataset, series: code, position, ...attributes }) => [
    `${dataset} ${code}`,
    inSnakeCase({ ...attributes, definition: definitions.get(code) ?? null }),
  ])
  return {
    release: release.release,
    datasets,
    series: Object.fromEntries(series),
    rows: new Map(tables.observation.map((row) => [keyOf(row), { digest: digestOf(row), figure: figureOf(row) }])),
  }
}

/** The dataset and series of a row, and what places it in the series. */
export function splitKey(key: string): { dataset: string; ofSeries: string; place: string } {
  const [dataset, series, ...place] = key.split(' ')
  return { dataset: dataset!, ofSeries: `${dataset} ${series}`, place: place.join(' ') }
}

export const keyOf = ({ dataset, series, refArea, timePeriod, ...row }: Tables['observation']) => {
  const breakdowns = listedCodes(row).filter((code) => code !== '_T')
  return [dataset, series, refArea, timePeriod, ...breakdowns].join(' ')
}

/** Flags are left out: they follow from the figures. */
export const digestOf = (row: Tables['observation']) =>
  shortHash([row.obsValue, row.obsStatus, row.missingReason]) +
  shortHash([row.source, row.timeDetail, row.originalValue, row.lower, row.upper, row.comment])

const figureOf = ({ obsValue, obsStatus, missingReason }: Tables['observation']) =>
  obsValue === null ? `no figure (${missingReason})` : `${obsValue} (${obsStatus})`

/** Most rows say of a gap, or of a source, what many others say. */
const hashes = new Map<string, string>()
function shortHash(cells: readonly unknown[]): string {
  const text = JSON.stringify(cells)
  const known = hashes.get(text)
  if (known) return known
  const made = createHash('sha256').update(text).digest('hex').slice(0, 6)
  hashes.set(text, made)
  return made
}

const inSnakeCase = (row: Attributes): Attributes =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [snakeCase(column), value]))
