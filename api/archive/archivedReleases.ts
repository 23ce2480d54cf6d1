import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packedAbout } from '../../data/archive/unpackRelease.ts'
import type { KnownRelease } from '../../data/structure/release.ts'
import { StartProblem } from '../life/startProblem.ts'

/** The releases whose packages are in a folder, the last first. */
export function archivedReleases(folder: string): KnownRelease[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : []
  return files
    .map((name) => aboutPackage(join(folder, name)))
    .sort((one, other) => (one.released < other.released ? 1 : -1))
    .map(({ release, released, wording }) => ({ release, released, wording }))
}

function aboutPackage(file: string): ReturnType<typeof packedAbout> {
  try {
    return packedAbout(readFileSync(file))
  } catch {
    throw new StartProblem(`the package ${file} is damaged or none: bring it back, or take it out of PACKAGES`)
  }
}
