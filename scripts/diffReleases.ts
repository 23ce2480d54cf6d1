import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentRelease } from '../data/database.ts'
import { compareReleases } from './release/compareReleases.ts'
import { readRelease } from './release/readRelease.ts'
import { type ReleaseContent, releaseContent } from './release/releaseContent.ts'
import { readManifest } from './release/releaseManifest.ts'
import { wordDifferences } from './release/wordDifferences.ts'

/** What a later release adds, revises, withdraws and redefines, for a person to read. */
export function diffReleases(one: string, other: string, data: string): string {
  const [before, after] = [contentIn(one, data), contentIn(other, data)]
  return wordDifferences([before.release, after.release], compareReleases(before, after))
}

/** A release by its file, its manifest, its code, or `current`. */
function contentIn(name: string, data: string): ReleaseContent {
  const built = join(data, 'built')
  const pointer = join(built, 'current')
  const places = [name, join(built, `volunteering-${name}.sqlite`), join(data, 'releases', `${name}.json`)]
  const found =
    name === 'current' && existsSync(pointer) ? currentRelease(pointer) : places.find((place) => existsSync(place))
  if (!found)
    throw new Error(`no release ${name}: give the file of a release, a manifest, a code with either, or current`)
  return found.endsWith('.json') ? readManifest(readFileSync(found, 'utf8')) : releaseContent(readRelease(found))
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
