import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export interface SoakedServer {
  server: string
  /** One of its own metrics. */
  metric: (name: string) => Promise<number>
  stop: () => Promise<void>
}

/** The built server as an operator starts it, behind a proxy of this machine; its log is read and not kept. */
export async function soakedServer(): Promise<SoakedServer> {
  const env = { ...process.env, NODE_ENV: 'production', PORT: '0', TRUST_PROXY: 'loopback', RATE_LIMIT: '' }
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  const child = spawn('sh', ['-c', scripts.start], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)
  const server = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const at = /^release .+ at (http:\S+)\/$/.exec(line)?.[1]
      if (at) resolve(at)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)))
  })
  return {
    server,
    metric: async (name) => {
      const text = await (await fetch(`${server}/metrics`)).text()
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
    },
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
