import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** Milliseconds that one waits for another: longer than any build takes. */
const longestWait = 600_000

/**
 * Does some work that only one process at a time may do in a folder; another waits until it is done. The lock is one of
 * the system's own, through SQLite: it ends with its process, however that ends, and never has to be cleared away.
 */
export function oneAtATime<Made>(folder: string, work: () => Made): Made {
  mkdirSync(folder, { recursive: true })
  const lock = new Sqlite(join(folder, lockName), { timeout: longestWait })
  try {
    lock.exec('begin exclusive')
    return work()
  } finally {
    lock.close()
  }
}

/** An empty file that stays: who takes one away may take it from under somebody who waits for it. */
export const lockName = '.one-at-a-time'
