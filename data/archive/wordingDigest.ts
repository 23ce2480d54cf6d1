import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A short digest of all that is said of data, from the folder of its words: other words, another digest. */
export function wordingDigest(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((path) => /(^|[\\/])messages[\\/]\w+\.json$/.test(path)).sort())
    hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}
