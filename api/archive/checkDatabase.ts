import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentHash } from '../../data/archive/contentHash.ts'
import { digestOf, isAsRecorded } from '../../data/archive/fileDigest.ts'
import { readRelease } from '../../data/archive/readRelease.ts'
import { StartProblem } from '../life/startProblem.ts'

const instead = 'build it again with npm run data:build'

/** The database that a pointer names; throws in words where there is none. */
export function namedDatabase(pointer: string): string {
  if (!existsSync(pointer) || !statSync(pointer).isFile())
    throw new StartProblem(`no release is built: there is no file ${pointer}: build one with npm run data:build`)
  const name = readFileSync(pointer, 'utf8').trim()
  const file = join(dirname(pointer), name)
  if (name && existsSync(file) && statSync(file).isFile()) return file
  throw new StartProblem(`${pointer} names ${name || 'nothing'}, which is not there: ${instead}`)
}

/**
 * Throws where a database does not hold what its release is named for, and gives its digest. A file that is to the byte
 * what was built is taken as it is, within some milliseconds; any other is read whole.
 */
export function checkDatabase(file: string): string {
  const digest = digestOf(file)
  if (isAsRecorded(file, digest)) return digest
  const { name, recorded, found } = readHash(file)
  if (found === recorded) return digest
  throw new StartProblem(
    `the database ${file} is not release ${name}: its rows have the hash ${found.slice(0, 12)}: ${instead}`
  )
}

function readHash(file: string): { name: string; recorded: string; found: string } {
  try {
    const { release, tables } = readRelease(file)
    return { name: release.release, recorded: release.contentHash, found: contentHash({ ...tables }) }
  } catch {
    throw new StartProblem(`the database ${file} is damaged or no release: ${instead}`)
  }
}
