import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Kysely } from 'kysely'
import { LRUCache } from 'lru-cache'
import { isAsRecorded } from '../../data/archive/fileDigest.ts'
import { restoreRelease } from '../../data/archive/restoreRelease.ts'
import { schemaDigest } from '../../data/database.ts'
import { openRelease, type ReleasePlace } from '../../data/openRelease.ts'
import type { KnownRelease } from '../../data/structure/release.ts'
import type { Tables } from '../../data/tables.ts'

/** An earlier release, opened. */
export interface OpenRelease {
  release: string
  db: Kysely<Tables>
  place: ReleasePlace
}

export interface EarlierReleases {
  /** The last first. */
  known: readonly KnownRelease[]
  /** The package of one of them. */
  packageOf: (release: string) => string
  open: (release: string) => Promise<OpenRelease>
  /** Makes the databases of all but the present one that are not there yet, one by one, so that nobody waits for them. */
  makeReady: (present: string) => Promise<void>
}

interface Places {
  /** Folder of packages. */
  packages: string
  /** Folder in which their databases are made. */
  databases: string
  /** Where those are that need no file made, by name. */
  published?: ReadonlyMap<string, ReleasePlace>
  /** The code that restores a release in a thread of its own; else it is restored here. */
  thread?: URL | undefined
}

/** So many are open at once; the one asked longest ago is closed for another. */
const mostOpen = 3
/** An answer that is under way when its release is closed has this long to end, in milliseconds. */
const lastAnswers = 60_000

/** Earlier releases, each opened when somebody asks for it. */
export function earlierReleases(
  known: readonly KnownRelease[],
  { packages, databases, published = new Map(), thread }: Places
): EarlierReleases {
  // What another schema was made by lies beside it, and is not taken for today's.
  const folder = join(databases, schemaDigest())
  const packageOf = (release: string) => join(packages, `${release}.zip`)
  const opened = new LRUCache<string, Promise<OpenRelease>>({
    max: mostOpen,
    dispose: (closing) =>
      void setTimeout(() => closing.then(({ db }) => db.destroy()).catch(() => undefined), lastAnswers).unref(),
  })

  const underWay = new Map<string, Promise<void>>()
  /** Once at a time: who prepares and who opens may want the same one. */
  const databaseOf = async (release: string): Promise<string> => {
    const file = join(folder, `volunteering-${release}.sqlite`)
    mkdirSync(folder, { recursive: true })
    if (!underWay.has(file) && existsSync(file) && isAsRecorded(file)) return file
    const making = underWay.get(file) ?? restored({ zip: packageOf(release), file, thread })
    underWay.set(file, making)
    await making.finally(() => underWay.delete(file))
    return file
  }
  const open = async (release: string): Promise<OpenRelease> => {
    const place = published.get(release) ?? { file: await databaseOf(release) }
    return { release, db: openRelease(place), place }
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
    async makeReady(present) {
      mkdirSync(folder, { recursive: true })
      removeLeftovers(folder)
      for (const { release } of known) if (release !== present && !published.has(release)) await databaseOf(release)
    },
  }
}

/** What is left of a restoring that was cut off: none takes an hour. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.includes('.tmp-'))) {
    const left = join(folder, name)
    if (Date.now() - statSync(left).mtimeMs > 3_600_000) rmSync(left, { force: true })
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
