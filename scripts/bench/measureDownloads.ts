import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningServer, startServer } from '../../dashboard/browser/runningServer.ts'
import { currentRelease } from '../../data/database.ts'
import { syntheticRelease } from '../syntheticRelease.ts'
import { type Measurement, quantile } from './measurement.ts'

const observations = Number(process.env.BENCH_OBSERVATIONS ?? 10_000_000)

/** What large files cost the server, over a synthetic release of ten million made-up observations in a folder of its own. */
export async function measureDownloads(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-release-'))
  try {
    const { file } = syntheticRelease({ from: currentRelease('data/built/current'), to: folder, observations, seed: 1 })
    const server = await startServer({ RELEASE: join(folder, 'current'), SYNTHETIC: '1', RATE_LIMIT: '0' })
    try {
      return [
        ...(await measureMemory(server)),
        ...(await measureWorkbook(server)),
        ...(await measureTime(server, file)),
        ...(await measureSlow(server)),
      ]
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const everything = 'series=BLOOD_DONORS&sex=_T,F,M&age=_T,Y15T24,Y25T64,Y_GE65&volunteerType=_T,ORG,DIRECT'
const goals = 'goal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17'
const files: Record<string, string> = {
  'CSV of the release': '/download/release.csv',
  'package of the release': '/download/release.zip',
  'CSV of a series': `/download/observations.csv?${everything}&${goals}`,
  'JSON of a series': `/download/observations.json?${everything}&${goals}`,
  'Parquet of a series': `/download/observations.parquet?${everything}&${goals}`,
  'XLSX of a series': `/download/observations.xlsx?${everything}`,
  'description of a series': `/download/observations.metadata.json?${everything}&${goals}`,
}

async function measureMemory({ address, processId }: RunningServer): Promise<Measurement[]> {
  for (const path of ['/en/explore', '/download/observations.csv?series=BLOOD_DONORS&areas=404'])
    await taken(`${address}${path}`)
  const idle = memoryOf(processId)
  const measurements: Measurement[] = []
  for (const [what, path] of Object.entries(files)) {
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, memoryOf(processId))
    }, 50)
    await taken(`${address}${path}`)
    clearInterval(watch)
    measurements.push({ what: `memory above idle, ${what}`, value: most - idle, bound: 150, unit: 'MB' })
  }
  return measurements
}

/** In megabytes, with what the system has mapped of the release's file. */
const memoryOf = (processId: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))![1]) / 1000

/** The quicker of two, of somewhat more rows than the bound is for. */
async function measureWorkbook({ address }: RunningServer): Promise<Measurement[]> {
  const times: number[] = []
  for (let round = 0; round < 2; round++) {
    const asked = performance.now()
    await taken(`${address}/download/observations.xlsx?${everything.replace('sex=_T,F,M', 'sex=_T,F')}`)
    times.push(performance.now() - asked)
  }
  return [{ what: 'XLSX of 29,760 rows', value: Math.min(...times) / 1000, bound: 2, unit: 's' }]
}

/** The release's CSV beside what SQLite's own shell takes for the same rows, in turn, the quicker of two each. */
async function measureTime({ address }: RunningServer, file: string): Promise<Measurement[]> {
  const ours: number[] = []
  const shell: number[] = []
  for (let round = 0; round < 2; round++) {
    const asked = performance.now()
    await taken(`${address}${files['CSV of the release']}`)
    ours.push(performance.now() - asked)
    const begun = performance.now()
    if (!(await written(file))) {
      console.log("  (SQLite's shell is not on this machine: its time is not compared)")
      return [
        { what: 'CSV of the release', value: Math.min(...ours) / 1000, bound: Number.POSITIVE_INFINITY, unit: 's' },
      ]
    }
    shell.push(performance.now() - begun)
  }
  return [
    {
      what: "CSV of the release, times the sqlite3 shell's",
      value: Math.min(...ours) / Math.min(...shell),
      bound: 2,
      unit: '×',
    },
  ]
}

async function written(file: string): Promise<boolean> {
  const shell = spawn('sqlite3', ['-readonly', '-csv', '-header', file, 'select * from observation'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  shell.stdout.resume()
  const [code] = await Promise.race([once(shell, 'close'), once(shell, 'error').then(() => [-1])])
  return code === 0
}

/** Fifty readers, of whom half take nothing and half take little; then all leave. */
async function measureSlow({ address, processId }: RunningServer): Promise<Measurement[]> {
  const before = { open: openFiles(processId), memory: memoryOf(processId) }
  const paths = [files['CSV of the release']!, files['CSV of a series']!, files['JSON of a series']!]
  const readers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => opened(`${address}${paths[i % paths.length]}`))
  )
  const slowly = setInterval(() => {
    for (const [i, reader] of readers.entries()) if (i % 2 === 0) reader.read(65_536)
  }, 100)
  const times: number[] = []
  for (let round = 0; round < 200; round++) {
    const asked = performance.now()
    await taken(
      `${address}/trpc/areas.list?input=${encodeURIComponent(JSON.stringify({ language: 'en' }))}&round=${round}`
    )
    times.push(performance.now() - asked)
  }
  const memory = memoryOf(processId) - before.memory
  clearInterval(slowly)
  for (const reader of readers) reader.destroy()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const { downloads } = (await (await fetch(`${address}/health`)).json()) as { downloads: number }
  return [
    { what: 'other answers beside fifty slow readers, p95', value: quantile(times, 0.95), bound: 100, unit: 'ms' },
    { what: 'memory above idle beside fifty slow readers', value: memory, unit: 'MB' },
    { what: 'files under way a second after all have left', value: downloads, bound: 0, unit: '' },
    {
      what: 'open files and sockets more than before',
      value: Math.max(0, openFiles(processId) - before.open - 1),
      bound: 0,
      unit: '',
    },
  ]
}

const openFiles = (processId: number) => readdirSync(`/proc/${processId}/fd`).length

const opened = (address: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { agent: false }, (response) => resolve(response.pause())).on('error', reject)
  })

async function taken(address: string): Promise<number> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { agent: false }, resolve).on('error', reject)
  })
  let bytes = 0
  for await (const chunk of response) bytes += (chunk as Buffer).length
  if (response.statusCode !== 200 && response.statusCode !== 413)
    throw new Error(`${address} answered ${response.statusCode}`)
  return bytes
}
