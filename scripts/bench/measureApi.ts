import { Agent, get } from 'node:http'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { type ApiQuestion, apiQuestions, askedAnew } from './apiQuestions.ts'
import { type Measurement, quantile } from './measurement.ts'

const rounds = 60
/** Rounds that only warm the server: a just-started one compiles what it runs. */
const warming = 30

/**
 * What the server takes for each kind of answer, over the shipped data, warm and one at a time. Each round asks at
 * addresses of its own, so that answers are worked out and packed anew; files and pages come out of memory.
 */
export async function measureApi(): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  try {
    return await inTurn(apiQuestions, async ({ what, path, bound = 25 }: ApiQuestion) => {
      const times = await inTurn(Array.from({ length: warming + rounds }), (_, round) =>
        timeOf(address + askedAnew(path, round + 1))
      )
      return { what: `${what}, p95`, value: quantile(times.slice(warming), 0.95), bound, unit: 'ms' }
    })
  } finally {
    await stop()
  }
}

async function inTurn<Item, Result>(items: readonly Item[], make: (item: Item, place: number) => Promise<Result>) {
  const results: Result[] = []
  for (const [place, item] of items.entries()) results.push(await make(item, place))
  return results
}

const agent = new Agent({ keepAlive: true })

const timeOf = (address: string) =>
  new Promise<number>((resolve, reject) => {
    const asked = performance.now()
    const headers = { 'accept-encoding': 'br' }
    get(address, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`))
      response.resume().once('end', () => resolve(performance.now() - asked))
    }).once('error', reject)
  })
