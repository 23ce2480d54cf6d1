import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type CsvRecord, csvRecords } from '../data/archive/csvRecords.ts'
import { nearestWord } from '../data/own/nearestOf.ts'
import { observationHead, observationLine } from '../data/own/ownFolder.ts'
import { ownMessagesOf } from '../data/own/ownMessagesOf.ts'
import { readOwn } from '../data/own/readOwn.ts'
import { createOwnSay } from '../data/own/sayProblem.ts'
import type { OwnFigures, OwnRow } from '../data/own/understand.ts'
import { columnsOf, dimensionNames, isHeadline, listedCodes } from '../data/structure/dimensionCodes.ts'
import { period } from '../data/structure/selection.ts'
import { OwnFileProblems, type OwnImport } from './importOwn.ts'
import { areasOfTables } from './own/areasOfTables.ts'

type IntoDataset = Pick<OwnImport, 'file' | 'data' | 'mapping' | 'isCheck' | 'language'> & { dataset: string }

/**
 * Takes the rows of a file into a dataset that is there, such as its publisher's next figures: a row that the dataset has
 * becomes that of the file, another one is added, and what the file does not hold stays. Names, definitions and methods
 * are the dataset's. Returns what changes; throws all that is wrong, and then nothing is written.
 */
export async function importInto({ file, data, dataset, mapping, ...options }: IntoDataset): Promise<string> {
  const { isCheck = false, language = 'en' } = options
  const folder = ['datasets', 'private'].map((room) => join(data, room, dataset)).find((one) => existsSync(one))
  if (!folder) throw new OwnFileProblems([`no dataset ${dataset}: its folder stands in data/datasets`])
  const table = join(folder, 'observations.csv')
  const { series, computed } = seriesOf(data, folder, dataset)
  const name = basename(file)
  const asked = { ...(mapping as object), series: mapped(series), dataset: { code: dataset } }
  const read = await readOwn({ bytes: readFileSync(file), name }, { areas: areasOfTables(data), mapping: asked })
  if ('problems' in read) throw new OwnFileProblems(createOwnSay(language, ownMessagesOf(language)).problems(read))
  const { figures } = read
  const codes = Object.keys(series)
  const unknown = figures.understood.series.filter(({ code, name }) => !codes.includes(code) && !computed.has(name))
  if (unknown.length > 0) throw new OwnFileProblems(unknown.map(({ name: found }) => notOf(dataset, found, codes)))
  const known = linesByPlace(readFileSync(table, 'utf8'))
  const countries = new Set(rowsOf(join(data, 'areas/areas.csv')).map((row) => row.ref_area!))
  const counts = { same: 0, changed: 0, added: 0 }
  for (const [place, given] of placesIn(figures, { dataset, name, series, countries, known })) {
    const there = known.get(place)
    const change = !there ? 'added' : there.join() === given.join() ? 'same' : 'changed'
    counts[change] += 1
    known.set(place, given)
  }
  const { same, changed, added } = counts
  const leftOut = figures.understood.series.map((one) => one.name).filter((one) => computed.has(one))
  const left = known.size - same - changed - added
  const said = `${dataset}: ${changed} rows changed, ${added} added, ${same} the same, ${left} not in the file and kept${leftOut.length > 0 ? `; ${leftOut.join(', ')} left out: a build computes them` : ''}`
  if (isCheck) return `${said}\nnothing was written: --check`
  const temporary = `${table}.tmp-${process.pid}`
  try {
    writeFileSync(temporary, `${observationHead}\n${[...known.values()].map(csvText).join('\n')}\n`)
    renameSync(temporary, table)
  } finally {
    rmSync(temporary, { force: true })
  }
  return `${said}\nwritten: npm run data:build makes a release of it`
}

const columns = observationHead.split(',')
const placeColumns = ['series', 'ref_area', 'time_period', ...columnsOf(dimensionNames)]

/** The cells of each row under our columns, by what places it; a breakdown that a table does not have is the whole. */
function linesByPlace(text: string): Map<string, string[]> {
  const [head, ...records] = csvRecords(text)
  const at = new Map(head!.cells.map((column, i) => [column, i]))
  const cellsOf = ({ cells }: CsvRecord) =>
    columns.map((column) => (at.has(column) ? cells[at.get(column)!]! : placeColumns.includes(column) ? '_T' : ''))
  return new Map(
    records.map((record) => {
      const cells = cellsOf(record)
      return [placeColumns.map((column) => cells[columns.indexOf(column)]).join(' '), cells]
    })
  )
}

const csvText = (cells: readonly string[]) =>
  cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join()

interface Placing {
  dataset: string
  name: string
  series: Record<string, PublishedSeries>
  countries: ReadonlySet<string>
  known: ReadonlyMap<string, readonly string[]>
}

/**
 * The rows of a file as cells under our columns, by their places. A place that the file leaves open is a gap only where
 * a release must have a row: undivided, of an indicator that has one for every country, in a year that the file has and
 * that lies in the period.
 */
function placesIn({ rows }: OwnFigures, { dataset, name, series, countries, known }: Placing): Map<string, string[]> {
  const years = new Set<string>()
  const lines: string[] = []
  const yearOf = (row: OwnRow) => `${row.series} ${row.timePeriod}`
  for (const row of rows()) if (!row.isFilled) years.add(yearOf(row))
  for (const row of rows()) {
    const published = series[row.series]
    if (!published) continue
    const place = [row.series, row.refArea, row.timePeriod, ...listedCodes(row)].join(' ')
    const isOfAll = published.scope === 'areas' && countries.has(row.refArea) && isInPeriod(row.timePeriod)
    const mustBe = isOfAll && isHeadline(row) && years.has(yearOf(row))
    if (row.isFilled && (known.has(place) || !mustBe)) continue
    lines.push(observationLine(row, dataset, name))
  }
  return linesByPlace(`${observationHead}\n${lines.join('\n')}\n`)
}

/** As a mapping of a file that names its indicators by our codes. */
const mapped = (series: Record<string, PublishedSeries>) =>
  Object.fromEntries(Object.entries(series).map(([code, { unit, kind }]) => [code, { code, unit, kind }]))

const isInPeriod = (year: number) => year >= period.start && year <= period.end

type PublishedSeries = Record<'code' | 'unit' | 'kind' | 'scope', string>

/** The indicators that a dataset publishes, and those that a build computes. */
function seriesOf(data: string, folder: string, dataset: string) {
  const files = [join(data, 'series/series.csv'), join(folder, 'series.csv')].filter((file) => existsSync(file))
  const recipes = join(data, 'series/recipes.csv')
  const computed = new Set(existsSync(recipes) ? rowsOf(recipes).map((row) => row.series!) : [])
  const own = new Set(rowsOf(join(folder, 'observations.csv')).map((row) => row.series))
  const rows = files.flatMap(rowsOf).filter((row) => row.dataset === dataset || own.has(row.series))
  const published = rows.filter((row) => !computed.has(row.series!))
  const series = published.map(({ series: code, unit_measure: unit, kind, scope }) => [
    code!,
    { code, unit, kind, scope },
  ])
  return { series: Object.fromEntries(series) as Record<string, PublishedSeries>, computed }
}

function rowsOf(file: string): Record<string, string>[] {
  const [head, ...records] = csvRecords(readFileSync(file, 'utf8'))
  return records.map(({ cells }) => Object.fromEntries(head!.cells.map((column, i) => [column, cells[i]!])))
}

function notOf(dataset: string, found: string, codes: readonly string[]): string {
  const near = nearestWord(found, codes)
  return `${found} is no indicator that ${dataset} publishes${near ? `: did you mean ${near}?` : `: it has ${codes.slice(0, 12).join(', ')}`}`
}
