import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'

/** sha-256 of bytes, or of those of a file, which are read in pieces: it may be larger than memory. */
export function digestOf(of: Buffer | string): string {
  const hash = createHash('sha256')
  if (typeof of !== 'string') return hash.update(of).digest('hex')
  const file = openSync(of, 'r')
  try {
    const piece = Buffer.allocUnsafe(1024 * 1024)
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

/** Keeps the digest of a file beside the name that it will bear. */
export const recordDigest = (file: string, as: string): void => writeFileSync(`${as}.sha256`, `${digestOf(file)}\n`)

/** Whether a file is to the byte what it was when its digest was kept; false, too, where none was. */
export const isAsRecorded = (file: string, digest: string = digestOf(file)): boolean =>
  existsSync(`${file}.sha256`) && readFileSync(`${file}.sha256`, 'utf8').trim() === digest
