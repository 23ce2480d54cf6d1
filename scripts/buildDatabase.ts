import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkCompleteness } from './release/checkCompleteness.ts'
import { checkFigures } from './release/checkFigures.ts'
import { checkPractices } from './release/checkPractices.ts'
import { checkReferences } from './release/checkReferences.ts'
import { checkTexts } from './release/checkTexts.ts'
import { contentHash } from './release/contentHash.ts'
import { describeRelease } from './release/describeRelease.ts'
import { DataProblems } from './release/problem.ts'
import { readData } from './release/readData.ts'
import { startReading } from './release/readTable.ts'
import { namedRelease, removeLeftovers, removeOldReleases } from './release/releaseFolder.ts'
import { releaseTables } from './release/releaseTables.ts'
import { writeRelease } from './release/writeRelease.ts'

export interface BuiltRelease {
  release: string
  file: string
  report: string
}

/**
 * Makes a release of the tables in `from` and names it current in `to`. Throws all that is wrong with the tables at
 * once; then, and when the build is killed, what was current stays current.
 */
export function buildDatabase({ from, to }: { from: string; to: string }): BuiltRelease {
  mkdirSync(to, { recursive: true })
  removeLeftovers(to)
  const reading = startReading(from)
  const data = readData(reading)
  const problems = [
    reading.problems,
    ...[checkReferences, checkTexts, checkPractices, checkCompleteness].map((check) => check(data, reading)),
    checkFigures(data),
  ].flat()
  if (problems.length > 0) throw new DataProblems(problems)

  const tables = releaseTables(data)
  const hash = contentHash(tables)
  const release = `${data.version}-${hash.slice(0, 12)}`
  const replaced = namedRelease(to)
  const file = writeRelease(to, { release, version: data.version, contentHash: hash }, tables)
  removeOldReleases(to, [file, replaced])
  return { release, file: join(to, file), report: describeRelease(data) }
}

if (process.argv[1] === import.meta.filename) {
  const data = join(import.meta.dirname, '../data')
  const [, , from = data, to = join(data, 'built')] = process.argv
  try {
    const { release, report } = buildDatabase({ from: resolve(from), to: resolve(to) })
    console.log(`${report}\nrelease ${release}`)
  } catch (error) {
    console.error(error instanceof DataProblems ? error.message : error)
    process.exitCode = 1
  }
}
