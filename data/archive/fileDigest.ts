import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** sha-256 of a file's bytes. */
export const fileDigest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Keeps the digest of a file beside the name that it will bear. */
export const recordDigest = (file: string, as: string): void => writeFileSync(`${as}.sha256`, `${fileDigest(file)}\n`)

/** Whether a file is to the byte what it was when its digest was kept; false, too, where none was. */
export const isAsRecorded = (file: string): boolean =>
  existsSync(`${file}.sha256`) && readFileSync(`${file}.sha256`, 'utf8').trim() === fileDigest(file)
