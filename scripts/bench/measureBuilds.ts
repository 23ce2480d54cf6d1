import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import type { Measurement } from './measurement.ts'

/** How long `npm run data:build` takes, and `npm start` until it answers: first with everything to build, then again. */
export async function measureBuilds(): Promise<Measurement[]> {
  const built = performance.now()
  execFileSync('npm', ['run', '--silent', 'data:build'], { stdio: 'ignore' })
  const dataBuild = (performance.now() - built) / 1000
  for (const made of ['dist', 'data/built']) rmSync(made, { recursive: true, force: true })
  const first = await secondsToAnswer()
  const later = await secondsToAnswer()
  return [
    { what: 'npm run data:build', value: dataBuild, bound: 3, unit: 's' },
    { what: 'npm start, the first time, builds included', value: first, bound: 20, unit: 's' },
    { what: 'npm start, later', value: later, bound: 2, unit: 's' },
  ]
}

async function secondsToAnswer(): Promise<number> {
  const started = performance.now()
  const port = String(20_000 + Math.floor(Math.random() * 20_000))
  const server = spawn('npm', ['start'], { env: { ...process.env, PORT: port }, stdio: 'ignore', detached: true })
  while (!(await answers(`http://127.0.0.1:${port}/health`))) await new Promise((resolve) => setTimeout(resolve, 20))
  const seconds = (performance.now() - started) / 1000
  process.kill(-server.pid!, 'SIGTERM')
  await once(server, 'exit')
  return seconds
}

const answers = (address: string) =>
  fetch(address).then(
    (response) => response.ok,
    () => false
  )
