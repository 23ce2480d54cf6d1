import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordDigest } from '../../data/archive/fileDigest.ts'
import { writeDatabase } from '../../data/archive/writeDatabase.ts'
import { markOf } from '../../data/structure/markedRelease.ts'
import type { ReleaseTables, Tables } from '../../data/tables.ts'
import type { FormerTables } from './formerReleases.ts'
import { movePointer, temporaryFile } from './releaseFolder.ts'

/** Writes a release beside those that are there, and only when it is whole and on disk moves the pointer to it. */
export const writeRelease = (
  folder: string,
  release: Tables['release'],
  tables: ReleaseTables & FormerTables
): string => keepRelease(folder, release.release, (file) => writeDatabase(file, { release: [release], ...tables }))

/** The same of a release that something else than its rows writes. */
export function keepRelease(folder: string, release: string, write: (file: string) => void): string {
  const name = `volunteering-${release}.sqlite`
  const temporary = temporaryFile(folder, name)
  try {
    write(temporary)
    flush(temporary)
    recordDigest(temporary, join(folder, name))
    renameSync(temporary, join(folder, name))
  } finally {
    rmSync(temporary, { force: true })
  }
  flush(folder)
  movePointer(folder, name, markOf(release) === 'private' ? 'private' : 'public')
  return name
}

/** On disk, not only handed to the system: a pointer must never name a file that a power cut leaves half written. */
function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
