import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { isAsRecorded } from '../../data/archive/fileDigest.ts'
import { schemaDigest } from '../../data/database.ts'
import { copyRelease } from '../../data/postgres/copyRelease.ts'
import { listSchema, listStatements, type PublishedRelease } from '../../data/postgres/publishedQueries.ts'
import { markOf } from '../../data/structure/markedRelease.ts'

/** What stops a publication, in one sentence; nothing was changed then. */
export class PublishProblem extends Error {}

interface ToPublish {
  /** Of the server that may be written to. */
  address: string
  /** A built release. */
  file: string
  /** Serves it to whoever names no release; else it only stands beside the present one. */
  isCurrent: boolean
}

/**
 * Copies a release into a schema of its own and, in the same transaction, has readers find it there: until that ends they
 * find what they found before, however it ends. What is there already is not copied again. Gives a sentence on what was done.
 */
export async function publishRelease({ address, file, isCurrent }: ToPublish): Promise<string> {
  if (!isAsRecorded(file))
    throw new PublishProblem(`${file} is not what was built: build it again with npm run data:build`)
  const from = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    const { release } = from.prepare('select release from release').get() as { release: string }
    return await alone(address, async (to) => {
      const [present] = await published(to, 'is_current = 1')
      if (present && markOf(present.release) !== markOf(release))
        throw new PublishProblem(
          `${release} and ${present.release}, which is published there, are for different readers: publish it into a database of its own`
        )
      const [there] = await published(to, 'release = $2', release)
      if (there && (there.is_current || !isCurrent)) return `${release} is published already: nothing was changed`
      const observations = there?.observations ?? (await copied(from, to, release))
      if (isCurrent || !present) await makeCurrent(to, release)
      return `${release}: ${observations} observations ${there ? 'were there already' : 'copied and read back'}, ${isCurrent || !present ? 'readers have it now' : `beside ${present.release}`}`
    })
  } finally {
    from.close()
  }
}

/** Takes an earlier release away, by its name. */
export const pruneRelease = (address: string, release: string): Promise<string> =>
  alone(address, async (to) => {
    const all = await published(to)
    const one = all.find((other) => other.release === release)
    if (!one)
      throw new PublishProblem(
        `no release ${release} is published there: there ${all.length === 0 ? 'is none' : `are ${all.map((other) => other.release).join(', ')}`}`
      )
    if (one.is_current) throw new PublishProblem(`${release} is what readers have now: publish another one first`)
    await to.query(`drop schema ${one.schema_name} cascade`)
    await to.query(`delete from ${listSchema}.published where release = $1 and shape = $2`, [release, schemaDigest()])
    return `${release} was taken away`
  })

/** A line for each release that is published. */
export const listPublished = (address: string): Promise<string> =>
  alone(address, async (to) => {
    const all = await published(to)
    const lines = all.map((one) => `${one.is_current ? '*' : ' '} ${one.release} ${one.observations} observations`)
    return lines.join('\n') || 'nothing is published there'
  })

type PublishedRow = Pick<PublishedRelease, 'release' | 'observations'> & { schema_name: string; is_current: number }

async function published(to: pg.ClientBase, condition = 'true', ...values: string[]): Promise<PublishedRow[]> {
  const select = `select release, schema_name, observations, is_current from ${listSchema}.published`
  const { rows } = await to.query(
    `${select} where shape = $1 and ${condition} order by is_current desc, release desc`,
    [schemaDigest(), ...values]
  )
  return rows
}

async function makeCurrent(to: pg.ClientBase, release: string): Promise<void> {
  await to.query(
    `update ${listSchema}.published set is_current = case when release = $1 then 1 else 0 end where shape = $2`,
    [release, schemaDigest()]
  )
}

/** Copies it and puts it on the list; gives how many observations there are. */
async function copied(from: Sqlite.Database, to: pg.ClientBase, release: string): Promise<number> {
  const schema = schemaOf(release)
  const observations = await copyRelease(from, to, { schema })
  await to.query(`insert into ${listSchema}.published values ($1, $2, $3, $4, 0)`, [
    ...[release, schemaDigest(), schema, observations],
  ])
  return observations
}

/** A plain name, for whoever looks into the database: what a program of other tables published stands beside it. */
const schemaOf = (release: string) => `volunteering_${`${release}_${schemaDigest()}`.replaceAll(/[^0-9a-z]/g, '_')}`

/** Any number that nobody else is likely to take. */
const lock = 20202030

/** One transaction, with nobody else publishing meanwhile; it ends whole or leaves nothing. */
async function alone(address: string, act: (to: pg.ClientBase) => Promise<string>): Promise<string> {
  const to = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: 10_000,
    application_name: 'data:publish',
  })
  to.on('error', () => undefined)
  await to.connect()
  try {
    await to.query('begin')
    await to.query('set local statement_timeout = 0')
    const { rows } = await to.query('select pg_try_advisory_xact_lock($1) as is_alone', [lock])
    if (!rows[0].is_alone) throw new PublishProblem(await saidOther(to))
    for (const statement of listStatements) await to.query(statement)
    const said = await act(to)
    await to.query('commit')
    return said
  } finally {
    // What was not committed is rolled back by the server as the connection ends.
    await to.end()
  }
}

async function saidOther(to: pg.ClientBase): Promise<string> {
  const { rows } = await to.query(
    `select a.pid, coalesce(host(a.client_addr), 'this machine') as host, to_char(a.xact_start at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS') as since
     from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [lock]
  )
  const [other] = rows
  const who = other ? ` from ${other.host} (process ${other.pid} of the server) since ${other.since} UTC` : ''
  return `somebody else is publishing into this database${who}: wait until that has ended`
}
