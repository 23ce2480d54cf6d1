import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownRelease } from '../data/structure/release.ts'

interface Served {
  /** Names the program. */
  build: string | undefined
  /** Folder of the built dashboard. */
  assets: string
  /** The release that is served to whoever names none. */
  present: string
  releases: readonly KnownRelease[]
}

/**
 * Names all that an answer hangs on besides its address and its release: the program, the files of pages that it names, and
 * which releases there are to speak of. What is kept for ever under this name never has to change.
 */
export function servedBuild({ build = 'unnamed', assets, present, releases }: Served): string {
  const page = join(assets, 'index.html')
  const hash = createHash('sha256').update(build)
  if (existsSync(page)) hash.update(readFileSync(page))
  return hash
    .update([present, ...releases.map(({ release }) => release)].join())
    .digest('hex')
    .slice(0, 12)
}
