import { existsSync } from 'node:fs'
import { openRelease, type ReleasePlace } from '../../data/openRelease.ts'
import { type PublishedRelease, publishedQueries } from '../../data/postgres/publishedQueries.ts'
import type { Mark } from '../../data/structure/markedRelease.ts'
import { type FileState, openedFile } from '../life/openedFile.ts'
import { StartProblem } from '../life/startProblem.ts'
import { releaseQueries } from '../release/releaseQueries.ts'
import { checkDatabase, namedDatabase } from './checkDatabase.ts'

/** The release that is served to whoever names none, and where those are that stand beside it. */
export interface PresentRelease {
  release: string
  place: ReleasePlace
  published: ReadonlyMap<string, ReleasePlace>
  /** Whether the file that it was opened from is what it was; nothing where there is no file. */
  file?: () => Promise<FileState>
}

/** The release that was built last: `pointer` is the file that holds its name. Throws in words where there is none. */
export async function builtRelease(pointer: string, mark?: Mark): Promise<PresentRelease> {
  if (mark && !existsSync(pointer)) throw new StartProblem(`${noneMarked[mark]} (${pointer})`)
  const file = namedDatabase(pointer)
  const place = { file, digest: checkDatabase(file) }
  const db = openRelease(place)
  const { release } = await releaseQueries(db).current()
  await db.destroy()
  return { release, place, published: new Map(), file: openedFile(file, place.digest) }
}

/** What was published into a database server, as it is now. Throws in words where there is nothing. */
export async function publishedReleases(addresses: readonly string[]): Promise<PresentRelease> {
  const list = publishedQueries(addresses)
  try {
    const all = await list.all()
    const present = all.find(({ isCurrent }) => isCurrent === 1)
    if (!present) throw new StartProblem(nothingThere)
    const placeOf = ({ schemaName }: PublishedRelease): ReleasePlace => ({ addresses, schema: schemaName })
    const published = new Map(all.map((one) => [one.release, placeOf(one)]))
    return { release: present.release, place: placeOf(present), published }
  } catch (error) {
    throw noTable.has(String((error as { code?: unknown }).code)) ? new StartProblem(nothingThere) : error
  } finally {
    await list.end()
  }
}

const noneMarked = {
  private: 'PRIVATE=1 and no release with private datasets: npm run data:import -- FILE --private',
  synthetic: 'SYNTHETIC=1 and no release with made-up figures: npm run data:synthetic -- --observations 1000000',
} as const satisfies Record<Mark, string>

const nothingThere =
  'DATABASE_URL: nothing is published there for this program: npm run data:publish -- postgres://…, from the same version'
/** There is no such table, or no such schema, or this account may not see it. */
const noTable = new Set(['42P01', '3F000', '42501'])
