import { renameSync, rmSync } from 'node:fs'
import { recordDigest } from './fileDigest.ts'
import { readArchived } from './readArchived.ts'
import { writeDatabase } from './writeDatabase.ts'

/** Makes the database of an earlier release out of its package; the file takes its name when it is whole. */
export function restoreRelease(zip: string, file: string): void {
  const { release, tables } = readArchived(zip)
  const temporary = `${file}.tmp-${process.pid}`
  try {
    writeDatabase(temporary, { release: [release], ...tables })
    recordDigest(temporary, file)
    renameSync(temporary, file)
  } finally {
    rmSync(temporary, { force: true })
  }
}
