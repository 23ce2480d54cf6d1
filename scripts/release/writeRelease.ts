import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordDigest } from '../../data/archive/fileDigest.ts'
import { writeDatabase } from '../../data/archive/writeDatabase.ts'
import { isPrivateRelease } from '../../data/structure/privateRelease.ts'
import type { ReleaseTables, Tables } from '../../data/tables.ts'
import type { FormerTables } from './formerReleases.ts'
import { movePointer, temporaryFile } from './releaseFolder.ts'

/** Writes a release beside those that are there, and only when it is whole and on disk moves the pointer to it. */
export function writeRelease(folder: string, release: Tables['release'], tables: ReleaseTables & FormerTables): string {
  const name = `volunteering-${release.release}.sqlite`
  const temporary = temporaryFile(folder, name)
  try {
    writeDatabase(temporary, { release: [release], ...tables })
    flush(temporary)
    recordDigest(temporary, join(folder, name))
    renameSync(temporary, join(folder, name))
  } finally {
    rmSync(temporary, { force: true })
  }
  flush(folder)
  movePointer(folder, name, isPrivateRelease(release.release) ? 'private' : 'public')
  return name
}

/** On disk, not only handed to the system: a pointer must never name a file that a power cut leaves half written. */
function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
