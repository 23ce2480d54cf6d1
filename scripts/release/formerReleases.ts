import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { csvLine } from '../../data/archive/csvOf.ts'
import { readArchived } from '../../data/archive/readArchived.ts'
import type { WholeRelease } from '../../data/archive/readRelease.ts'
import { camelCase } from '../../data/columnNames.ts'
import { dimensionNames, dimensions, each } from '../../data/structure/dimensionCodes.ts'
import type { ReleaseChange } from '../../data/structure/releaseDifferences.ts'
import type { FormerTable, Tables } from '../../data/tables.ts'
import { compareReleases } from './compareReleases.ts'
import { releaseContent } from './releaseContent.ts'

type Observation = Tables['observation']
export type FormerTables = { [Table in FormerTable]: Tables[Table][] }

/**
 * Every release whose package is kept beside the tables, and how the one that is built differs from it: as it was kept
 * when that one was published, else compared now.
 */
export function formerReleases(from: string, built: WholeRelease): FormerTables {
  const known = keptDifferences(from, built.release.release)
  const sift = siftLines(built.tables.observation)
  const names = formerNames(from, built.release.release)
  return {
    formerRelease: names.map((release) => ({ release })),
    formerDifference: names
      .flatMap((release) => known[release] ?? differences(packageOf(from, release), built, sift))
      .map((row, position) => ({ ...row, position })),
  }
}

/** Keeps how a release that is published differs from those before it: neither of two packages ever changes. */
export function keepDifferences(from: string, built: WholeRelease): void {
  const sift = siftLines(built.tables.observation)
  const rows = formerNames(from, built.release.release).map(
    (release) => [release, differences(packageOf(from, release), built, sift)] as const
  )
  const text = JSON.stringify(Object.fromEntries(rows))
  writeFileSync(differencesOf(from, built.release.release), gzipSync(text, { level: 9 }))
}

type FormerDifference = Omit<Tables['formerDifference'], 'position'>

const packageOf = (from: string, release: string) => join(from, 'releases', `${release}.zip`)
const differencesOf = (from: string, release: string) => join(from, 'releases', `${release}.differences.json.gz`)

function formerNames(from: string, present: string): string[] {
  const folder = join(from, 'releases')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : []
  return files
    .map((name) => name.slice(0, -'.zip'.length))
    .filter((name) => name !== present)
    .sort()
}

function keptDifferences(from: string, release: string): Record<string, FormerDifference[]> {
  const file = differencesOf(from, release)
  return existsSync(file) ? JSON.parse(gunzipSync(readFileSync(file)).toString()) : {}
}

function differences(file: string, built: WholeRelease, sift: Sift): FormerDifference[] {
  let observation = built.tables.observation
  const former = readArchived(file, (text) => {
    const sifted = sift(text)
    observation = sifted.built
    return sifted.former
  })
  const differing = { ...built, tables: { ...built.tables, observation } }
  return compareReleases(releaseContent(former), releaseContent(differing)).map(({ key, change, rows, said }) => ({
    release: former.release.release,
    ...placeOf(key),
    change: change.replace(' ', '_') as ReleaseChange,
    rowCount: Math.max(rows, 1),
    said,
  }))
}

type Sift = (text: string) => { former: string; built: Observation[] }

/**
 * Tells apart, of a package's observations and of those that are built, the lines that the other has not, so that only
 * they are read and compared: most are the same.
 */
function siftLines(rows: readonly Observation[]): Sift {
  const textBy = new Map<string, string[]>()
  return (text) => {
    const header = text.slice(0, text.indexOf('\n'))
    const lines = textBy.get(header) ?? linesUnder(header, rows)
    textBy.set(header, lines)
    if (text === [header, ...lines, ''].join('\n')) return { former: header, built: [] }
    const built = new Map(lines.map((line, at) => [line, rows[at]!]))
    const former = text.split('\n').filter((line) => !built.delete(line))
    return { former: former.join('\n'), built: [...built.values()] }
  }
}

/** A row that says something in a column that a package does not have is a line of no package. */
function linesUnder(header: string, rows: readonly Observation[]): string[] {
  const columns = header.split(',').map(camelCase)
  const others = Object.keys(rows[0] ?? {}).filter((column) => !columns.includes(column)) as (keyof Observation)[]
  const isSaid = (cell: Observation[keyof Observation]) => cell !== null && cell !== '_T'
  return rows.map((row, at) => (others.some((column) => isSaid(row[column])) ? `row ${at}` : csvLine(row, columns)))
}

/** A key says only the breakdowns that a row has: which they are, their codes say. */
function placeOf(key: string) {
  const [dataset, series = '', refArea = '', timePeriod = '0', ...codes] = key.split(' ')
  const among = (known: readonly string[]) => codes.find((code) => known.includes(code)) ?? '_T'
  return {
    ...{ dataset: dataset!, series, refArea, timePeriod: Number(timePeriod) },
    ...each(dimensionNames, (name) => among(dimensions[name].codes)),
  }
}
