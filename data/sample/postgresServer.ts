import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** The folder of an installed server's programs, as Debian and others have it; nothing where none is installed. */
export function postgresPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const places = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
}

export interface PostgresServer {
  address: string
  port: number
  folder: string
  /** Ends it as a lost machine ends: at once. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

interface ServerOptions {
  /** Of a server that this one is to be a copy of, following it. */
  copyOf?: PostgresServer
  settings?: Record<string, string>
}

/** A real server on a free port of this machine alone, in a temporary folder that goes with it. For tests and benchmarks. */
export async function startPostgres({ copyOf, settings = {} }: ServerOptions = {}): Promise<PostgresServer> {
  const programs = postgresPrograms()
  if (!programs) throw new Error('no PostgreSQL server is installed here')
  const account = otherAccount()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (account) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const run = (program: string, given: readonly string[]) =>
    execFileSync(join(programs, program), given, { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  if (copyOf) run('pg_basebackup', ['-D', data, '-R', '-X', 'stream', '-c', 'fast', '-d', copyOf.address])
  else run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'])
  const port = await freePort()
  const given = {
    ...{ port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: folder },
    ...{ fsync: 'off', full_page_writes: 'off', max_connections: '200', max_wal_size: '4GB' },
    ...settings,
  }
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] }
  )
  let said = ''
  server.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4000)
  })
  const ended = new Promise<void>((resolve) => void server.once('exit', () => resolve()))
  const end = (signal: NodeJS.Signals) => async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill(signal)
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  // Whoever is stopped in the middle leaves no server behind.
  process.once('exit', () => server.kill('SIGQUIT'))
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`
  await answering(address, () => said)
  return { address, port, folder, kill: end('SIGQUIT'), stop: end('SIGINT') }
}

/** PostgreSQL does not run as root; its package brings an account for it. */
function otherAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function answering(connectionString: string, said: () => string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      return
    } catch {
      await wait(100)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error(`PostgreSQL does not answer: ${said()}`)
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const listening = createServer().listen(0, '127.0.0.1', () => {
      const { port } = listening.address() as { port: number }
      listening.close(() => resolve(port))
    })
  })
