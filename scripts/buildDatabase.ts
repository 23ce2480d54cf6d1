import { join, resolve } from 'node:path'
import { contentHash } from '../data/archive/contentHash.ts'
import { markedEndings } from '../data/structure/markedRelease.ts'
import { oneAtATime } from './oneAtATime.ts'
import { checkData } from './release/checkData.ts'
import { computeSeries } from './release/computeSeries.ts'
import { describeRelease } from './release/describeRelease.ts'
import { formerReleases } from './release/formerReleases.ts'
import { DataProblems } from './release/problem.ts'
import { hasPrivate, readData } from './release/readData.ts'
import { startReading } from './release/readTable.ts'
import { namedRelease, removeLeftovers, removeOldReleases, removePrivate } from './release/releaseFolder.ts'
import { releaseTables } from './release/releaseTables.ts'
import { startClock } from './release/startClock.ts'
import { writeRelease } from './release/writeRelease.ts'

export interface BuiltRelease {
  release: string
  file: string
  report: string
  /** How long each part took, in milliseconds. */
  phases: Record<string, number>
}

/**
 * Makes a release of the tables in `from` and names it current in `to`: of those for everybody, or with the private
 * datasets a second one beside it. Throws all that is wrong with the tables at once; then, and when the build is
 * killed, what was current stays current. Another build in the same folder waits until this one is done.
 */
export const buildDatabase = (options: BuildOptions): BuiltRelease => oneAtATime(options.to, () => buildAlone(options))

function buildAlone({ from, to, isPrivate = false }: BuildOptions): BuiltRelease {
  removeLeftovers(to)
  const { timed, phases } = startClock()
  const reading = startReading(from)
  const data = timed('read', () => readData(reading, { isPrivate }))
  timed('compute', () => computeSeries(data, reading))
  timed('check', () => checkData(data, reading))
  const tables = timed('arrange', () => releaseTables(data))
  const hash = timed('hash', () => contentHash(tables))
  const release = `${data.version}-${hash.slice(0, 12)}${isPrivate ? markedEndings.private : ''}`
  const audience = isPrivate ? 'private' : 'public'
  const replaced = namedRelease(to, audience)
  const row = { release, version: data.version, contentHash: hash }
  const former = timed('compare', () => formerReleases(from, { release: row, tables }))
  const file = timed('write', () => writeRelease(to, row, { ...tables, ...former }))
  removeOldReleases(to, [file, replaced], audience)
  return { release, file: join(to, file), report: describeRelease(data), phases }
}

interface BuildOptions {
  from: string
  to: string
  /** With the datasets of `private/`, under a name that says so. */
  isPrivate?: boolean
}

/** The release for everybody and, where there are private datasets, the one with them; else nothing of such a one. */
export function buildReleases(folders: { from: string; to: string }): BuiltRelease[] {
  const built = [buildDatabase(folders)]
  if (hasPrivate(folders.from)) built.push(buildDatabase({ ...folders, isPrivate: true }))
  else oneAtATime(folders.to, () => removePrivate(folders.to))
  return built
}

if (process.argv[1] === import.meta.filename) {
  const data = join(import.meta.dirname, '../data')
  const [, , from = data, to = join(data, 'built')] = process.argv
  try {
    for (const { release, report, phases } of buildReleases({ from: resolve(from), to: resolve(to) })) {
      const times = Object.entries(phases).map(([phase, milliseconds]) => `${phase} ${milliseconds} ms`)
      console.log(`${report}\nrelease ${release} (${times.join(', ')})`)
    }
  } catch (error) {
    console.error(sayProblem(error))
    process.exitCode = 1
  }
}

/** What the system or SQLite refused (no room, no right to write, no folder) is one sentence; a fault of ours keeps its stack. */
function sayProblem(error: unknown): unknown {
  if (error instanceof DataProblems) return error.message
  const { code, message } = error as { code?: unknown; message?: string }
  return typeof code === 'string' ? `not built: ${message}; what was built before is as it was` : error
}
