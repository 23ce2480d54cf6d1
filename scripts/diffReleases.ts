import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArchived } from '../data/archive/readArchived.ts'
import { readRelease } from '../data/archive/readRelease.ts'
import { currentRelease } from '../data/database.ts'
import { compareReleases } from './release/compareReleases.ts'
import { type ReleaseContent, releaseContent } from './release/releaseContent.ts'
import { wordDifferences } from './release/wordDifferences.ts'

/** What a later release adds, revises, withdraws and redefines, for a person to read. */
export function diffReleases(one: string, other: string, data: string): string {
  const [before, after] = [contentIn(one, data), contentIn(other, data)]
  return wordDifferences([before.release, after.release], compareReleases(before, after))
}

/** A release by its file, its package, its code, or `current`. */
function contentIn(name: string, data: string): ReleaseContent {
  const built = join(data, 'built')
  const pointer = join(built, 'current')
  const places = [name, join(built, `volunteering-${name}.sqlite`), join(data, 'releases', `${name}.zip`)]
  const found =
    name === 'current' && existsSync(pointer) ? currentRelease(pointer) : places.find((place) => existsSync(place))
  if (!found)
    throw new Error(
      `no release ${name}: give the file of a release, its package, the code of one that is kept in data/releases, or current`
    )
  return releaseContent(found.endsWith('.zip') ? readArchived(found) : readRelease(found))
}

if (process.argv[1] === import.meta.filename) {
  const [, , one, other = 'current'] = process.argv
  try {
    if (!one) throw new Error('no release given: say which one to compare with, and with which, else current')
    console.log(diffReleases(one, other, join(import.meta.dirname, '../data')))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
