import { chmodSync, lstatSync, unlinkSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect } from 'node:net'

/**
 * Milliseconds that a connection waits for a next request: longer than nginx (60 s) and Caddy (120 s) keep one, so that
 * neither sends a request into a connection that is being closed here, which its reader would see as 502.
 */
const keptAlive = 125_000

interface Place {
  port: number
  host: string
  /** A path of the file system in place of both. */
  socket?: string | undefined
}

/**
 * Listens at a port or at a socket, which whoever is of the server's group may use. A socket that a server left behind
 * when it was killed is removed; one that a server listens at is not, and goes when that server stops.
 */
export async function listenAt(answer: RequestListener, { port, host, socket }: Place): Promise<Server> {
  if (socket !== undefined && isSocket(socket) && !(await isHeard(socket))) unlinkSync(socket)
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: keptAlive }, answer).once('error', reject)
    server.listen(socket === undefined ? { port, host } : { path: socket }, () => {
      if (socket !== undefined) chmodSync(socket, 0o660)
      resolve(server.off('error', reject))
    })
  })
}

/** Where it listens, as it is said when it does. */
export function listeningAt(server: Server, { host, socket }: Place): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : ''
  return socket ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function isSocket(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSocket() ?? false
}

const isHeard = (path: string) =>
  new Promise<boolean>((resolve) => {
    const tried = connect(path)
    tried.once('connect', () => resolve(true)).once('error', () => resolve(false))
    tried.once('connect', () => tried.destroy())
  })
