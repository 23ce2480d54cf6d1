import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Kysely } from 'kysely'
import { LRUCache } from 'lru-cache'
import { isAsRecorded } from '../../data/archive/fileDigest.ts'
import { restoreRelease } from '../../data/archive/restoreRelease.ts'
import { openDatabase } from '../../data/database.ts'
import type { KnownRelease } from '../../data/structure/release.ts'
import type { Tables } from '../../data/tables.ts'

/** An earlier release, opened. */
export interface OpenRelease {
  release: string
  db: Kysely<Tables>
  file: string
}

export interface EarlierReleases {
  /** The last first. */
  known: readonly KnownRelease[]
  /** The package of one of them. */
  packageOf: (release: string) => string
  open: (release: string) => Promise<OpenRelease>
}

interface Places {
  /** Folder of packages. */
  packages: string
  /** Folder in which their databases are made. */
  databases: string
  /** The code that restores a release in a thread of its own; else it is restored here. */
  thread?: URL | undefined
}

/** So many are open at once; the one asked longest ago is closed for another. */
const mostOpen = 3
/** An answer that is under way when its release is closed has this long to end, in milliseconds. */
const lastAnswers = 60_000

/** Earlier releases, each made out of its package when somebody first asks for it. */
export function earlierReleases(
  known: readonly KnownRelease[],
  { packages, databases, thread }: Places
): EarlierReleases {
  const packageOf = (release: string) => join(packages, `${release}.zip`)
  const opened = new LRUCache<string, Promise<OpenRelease>>({
    max: mostOpen,
    dispose: (closing) =>
      void setTimeout(() => closing.then(({ db }) => db.destroy()).catch(() => undefined), lastAnswers).unref(),
  })

  const open = async (release: string): Promise<OpenRelease> => {
    const file = join(databases, `volunteering-${release}.sqlite`)
    mkdirSync(databases, { recursive: true })
    if (!existsSync(file) || !isAsRecorded(file)) await restored({ zip: packageOf(release), file, thread })
    return { release, db: openDatabase(file), file }
  }

  return {
    known,
    packageOf,
    open(release) {
      const under = opened.get(release)
      if (under) return under
      const opening = open(release)
      opened.set(release, opening)
      opening.catch(() => opened.delete(release))
      return opening
    },
  }
}

/** Answers to others go on meanwhile, where there is a thread for it. */
async function restored({ zip, file, thread }: { zip: string; file: string; thread: URL | undefined }): Promise<void> {
  if (!thread) return restoreRelease(zip, file)
  await new Promise<void>((resolve, reject) => {
    new Worker(thread, { workerData: { zip, file } })
      .once('error', reject)
      .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${zip} was not restored`))))
  })
}
