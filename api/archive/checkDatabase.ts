import { contentHash } from '../../data/archive/contentHash.ts'
import { isAsRecorded } from '../../data/archive/fileDigest.ts'
import { readRelease } from '../../data/archive/readRelease.ts'

/**
 * Throws where a database does not hold what its release is named for. A file that is to the byte what was built is taken
 * as it is, within some milliseconds; any other is read whole.
 */
export function checkDatabase(file: string): void {
  if (isAsRecorded(file)) return
  const { release, tables } = readRelease(file)
  const hash = contentHash({ ...tables })
  if (hash === release.contentHash) return
  throw new Error(
    `the database ${file} is not release ${release.release}: its rows have the hash ${hash.slice(0, 12)}; build it again with npm run data:build`
  )
}
