import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { LRUCache } from 'lru-cache'
import pg from 'pg'
import { getTypeParser } from './asNumbers.ts'
import { DatabaseAway } from './databaseAway.ts'

export interface PoolBounds {
  /** Connections to each server. */
  most: number
  /** Milliseconds to wait for a connection. */
  connectWithin: number
  /** Milliseconds for a statement, which the server itself then gives up. */
  answerWithin: number
}

export const poolBounds: PoolBounds = { most: 8, connectWithin: 3000, answerWithin: 20_000 }
/** A server that was lost is asked last for so long, in milliseconds. */
const avoidedFor = 5000
/** One that is new may be cut as well. */
const triedAgain = 2

/**
 * Connections to servers that hold the same, in the order of their addresses: the first that answers is asked. What a lost
 * one was asked is asked of the next, which is safe, for nothing is ever written over them.
 */
export function readingPool(addresses: readonly string[], bounds: PoolBounds = poolBounds): PostgresPool {
  const servers = addresses.map((address) => {
    const open = () => poolOf(address, bounds)
    return { open, pool: open(), lostAt: Number.NEGATIVE_INFINITY }
  })
  const inOrder = () => {
    const isAvoided = ({ lostAt }: (typeof servers)[number]) => performance.now() - lostAt < avoidedFor
    return [...servers.filter((one) => !isAvoided(one)), ...servers.filter(isAvoided)]
  }

  const query = async (text: string, values: readonly unknown[]): Promise<pg.QueryResult> => {
    const order = inOrder()
    let last: unknown
    for (let tried = 0; tried < servers.length + triedAgain; tried++) {
      const server = order[tried % servers.length]!
      try {
        const result = await asked(server, text, values)
        server.lostAt = Number.NEGATIVE_INFINITY
        return result
      } catch (error) {
        if (!isLost(error)) throw isTooLong(error) ? new DatabaseAway(error) : error
        server.lostAt = performance.now()
        last = error
      }
    }
    throw new DatabaseAway(last)
  }
  // Each statement takes the connection that it needs: what Kysely holds meanwhile is none.
  const client = { query, release: () => undefined } as unknown as PostgresPoolClient
  return {
    connect: async () => client,
    end: async () => void (await Promise.all(servers.map(({ pool }) => pool.end()))),
  } as PostgresPool
}

interface Server {
  pool: pg.Pool
  open: () => pg.Pool
}

async function asked(server: Server, text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  const { pool } = server
  const connection = await pool.connect()
  try {
    const result = await connection.query({ name: nameOf(text), text, values: values as unknown[] })
    connection.release()
    return result
  } catch (error) {
    // A connection that was lost goes out of the pool; one that was only refused an answer stays.
    connection.release(isLost(error) || isSilent(error))
    // What cut one cut its neighbours: none of them is asked again. Who waits for one is served first.
    if (isLost(error) && codeOf(error) !== droppedByCopy && server.pool === pool) {
      server.pool = server.open()
      setTimeout(() => void pool.end(), poolBounds.connectWithin).unref()
    }
    throw error
  }
}

/** A statement that was named is planned once a connection, which for a question of few rows takes as long as the answer. */
const names = new LRUCache<string, string>({ max: 500 })
let named = 0
function nameOf(text: string): string {
  const name = names.get(text) ?? `q${named++}`
  names.set(text, name)
  return name
}

function poolOf(connectionString: string, { most, connectWithin, answerWithin }: PoolBounds): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: most,
    connectionTimeoutMillis: connectWithin,
    idleTimeoutMillis: 30_000,
    // With a connection go the statements that were named over it.
    maxLifetimeSeconds: 900,
    statement_timeout: answerWithin,
    // A server that fell silent says nothing of its own bound.
    query_timeout: answerWithin + 2000,
    keepAlive: true,
    allowExitOnIdle: true,
    application_name: 'volunteering-for-the-goals',
    options: '-c default_transaction_read_only=on',
    types: { getTypeParser },
  })
  // Who loses a connection opens another when it is needed; what was asked over it fails by itself. Not heard, it would
  // end the process.
  pool.on('error', () => undefined).on('connect', (connection) => void connection.on('error', () => undefined))
  return pool
}

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '')

/** A copy that had to drop the question: its connections live. */
const droppedByCopy = '40001'

/** A server that is gone, going, not yet there, full, or a copy that had to drop the question. */
const lostCodes =
  /^(08...|57P0[1-5]|53300|40001|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/
const lostWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Connection ended unexpectedly)/

function isLost(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isLost)
  return lostCodes.test(codeOf(error)) || lostWords.test(String((error as Error | null)?.message ?? ''))
}

const isSilent = (error: unknown) => (error as Error | null)?.message === 'Query read timeout'

/** A statement that was given up. */
const isTooLong = (error: unknown) => codeOf(error) === '57014' || isSilent(error)
