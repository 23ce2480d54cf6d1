import { Agent, get } from 'node:http'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { currentRelease } from '../../data/database.ts'
import { startPostgres } from '../../data/sample/postgresServer.ts'
import { publishRelease } from '../publish/intoPostgres.ts'
import { apiQuestions, askedAnew } from './apiQuestions.ts'
import { type Measurement, quantile } from './measurement.ts'

const standard = [
  'observations, three areas',
  'observations, all areas',
  'all that the explorer shows of three areas',
  'an area',
  'a country on one page',
  'coverage',
  'aggregate, the world',
  'ranks of all areas',
]
const views = apiQuestions.filter(({ what }) => standard.includes(what))
const rounds = 60
/** Readers at once, and for how long, where throughput is measured. */
const crowd = { readers: 16, milliseconds: 6000 }

/**
 * The shipped release from SQLite and from PostgreSQL beside each other, in one run: what it takes to publish it, what the
 * standard views take, one at a time, and how many of them one and two processes answer in a second.
 */
export async function measureEngines(): Promise<Measurement[]> {
  const postgres = await startPostgres()
  try {
    const file = currentRelease('data/built/current')
    const began = performance.now()
    const said = await publishRelease({ address: postgres.address, file, isCurrent: true })
    const seconds = (performance.now() - began) / 1000
    const rows = Number(/: (\d+) observations/.exec(said)![1])
    const measured: Measurement[] = [
      { what: 'rows published in a second, read back and in all tables', value: rows / seconds, unit: '' },
    ]
    for (const [engine, settings] of [
      ['SQLite', {}],
      ['PostgreSQL', { DATABASE_URL: postgres.address }],
    ] as const)
      for (const processes of [1, 2])
        measured.push(
          ...(await measureServer(`${engine}, processes: ${processes}`, { ...settings, CLUSTER: String(processes) }))
        )
    return measured
  } finally {
    await postgres.stop()
  }
}

async function measureServer(name: string, settings: Record<string, string>): Promise<Measurement[]> {
  const server = await startServer({ ...settings, RATE_LIMIT: '0' })
  const agent = new Agent({ keepAlive: true })
  try {
    let asked = 0
    const next = ({ path }: (typeof views)[number]) => taken(agent, server.address + askedAnew(path, ++asked))
    for (let round = 0; round < 20; round++) for (const view of views) await next(view)
    const times: number[] = []
    for (let round = 0; round < rounds; round++) for (const view of views) times.push(await next(view))
    let answered = 0
    const until = performance.now() + crowd.milliseconds
    const reader = async (who: number) => {
      for (let n = who; performance.now() < until; n++, answered++) await next(views[n % views.length]!)
    }
    await Promise.all(Array.from({ length: crowd.readers }, (_, who) => reader(who)))
    return [
      { what: `${name}: standard views, p50`, value: quantile(times, 0.5), unit: 'ms' },
      { what: `${name}: standard views, p99`, value: quantile(times, 0.99), unit: 'ms' },
      { what: `${name}: answers in a second`, value: answered / (crowd.milliseconds / 1000), unit: '' },
    ]
  } finally {
    agent.destroy()
    await server.stop()
  }
}

const taken = (agent: Agent, address: string) =>
  new Promise<number>((resolve, reject) => {
    const asked = performance.now()
    get(address, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`))
      response.resume().once('end', () => resolve(performance.now() - asked))
    }).once('error', reject)
  })
