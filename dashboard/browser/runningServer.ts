import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface RunningServer {
  /** Where it listens, without a slash at the end: an address, or the path of a socket. */
  address: string
  processId: number
  stop(): Promise<void>
}

/** The built server over the built release, as `npm start` runs it, at a free port; page tests share one. */
export async function startServer(env?: Record<string, string>): Promise<RunningServer> {
  const shared = process.env.SHARED_SERVER
  if (shared && !env) return { ...JSON.parse(shared), stop: async () => {} }
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', RATE_LIMIT: '100000', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await listeningAt(server)
  return {
    address,
    processId: server.pid!,
    stop: async () => {
      server.kill('SIGTERM')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
    },
  }
}

function listeningAt(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout!.on('data', (chunk) => {
      said += chunk
      const address = / at (http:\/\/[\w.:[\]]+|\/\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    server.once('exit', (code) => reject(new Error(`the server ended with code ${code} before it listened: ${said}`)))
  })
}
