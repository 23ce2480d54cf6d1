import { seededRandom } from '../../data/measures/seededRandom.ts'
import { type Address, addressesOf } from './addresses.ts'
import { ask, encoded, type Made } from './ask.ts'
import { hostileHeaders, hostileValues, methods } from './hostileValues.ts'
import { wrongAnswer } from './wrongAnswer.ts'

export interface FuzzOptions {
  /** Where the server listens. */
  origin: string
  seed: number
  /** How many requests. */
  count: number
  /** How many at a time. */
  atOnce?: number
  /** The first request of the seed that is sent, to see one fault again. */
  first?: number
  onProgress?: (done: number) => void
  onFault?: (fault: FuzzFault) => void
}

export interface FuzzFault {
  /** Which request of the seed it was. */
  at: number
  request: string
  wrong: string
}

export interface FuzzReport {
  faults: FuzzFault[]
  /** How many answers by status. */
  statuses: Map<number, number>
  /** The slowest answer, in milliseconds, and what was asked. */
  slowest: { milliseconds: number; request: string }
}

/**
 * Asks a server whatever a seed makes up, some requests at a time: addresses that it knows with values that they take and
 * values that nothing takes. Nothing may be a fault of the server, whatever was asked, and what it says of a view before
 * and after is the same.
 */
export async function fuzzServer(options: FuzzOptions): Promise<FuzzReport> {
  const { origin, seed, count, atOnce = 6, first = 0, onProgress, onFault } = options
  const addresses = await addressesOf((path) => ask(origin, { method: 'GET', path, headers: {} }))
  const report: FuzzReport = { faults: [], statuses: new Map(), slowest: { milliseconds: 0, request: '' } }
  const found = (fault: FuzzFault) => {
    report.faults.push(fault)
    onFault?.(fault)
  }
  const witness = () => ask(origin, { method: 'GET', path: '/en/explore?series=VOLUNTEERS&areas=404', headers: {} })
  const before = await witness()
  let next = first
  const send = async () => {
    while (next < first + count) {
      const at = next++
      const made = requestOf(addresses, seededRandom(seed * 1_000_003 + at))
      const request = `${made.method} ${made.path}`
      const began = performance.now()
      const wrong = await ask(origin, made).then(
        (answer) => {
          report.statuses.set(answer.status, (report.statuses.get(answer.status) ?? 0) + 1)
          return wrongAnswer(made.path, answer)
        },
        (error: Error) => `no answer: ${error.message}`
      )
      const milliseconds = performance.now() - began
      if (milliseconds > report.slowest.milliseconds) report.slowest = { milliseconds, request }
      if (wrong) found({ at, request: `${request} ${JSON.stringify(made.headers)}`, wrong })
      if ((at - first + 1) % 200 === 0) onProgress?.(at - first + 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  const after = await witness()
  if (withoutTimes(after.text) !== withoutTimes(before.text))
    found({ at: first + count, request: 'a view before and after', wrong: 'it is another one' })
  return report
}

/** One request of a seed. */
function requestOf(addresses: readonly Address[], random: () => number): Made {
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!
  const { path, parameters, isQuestion } = pick(addresses)
  const isHostile = random() < 0.6
  const valueFor = (name: string) => {
    const known = parameters[name] ?? []
    return known.length > 0 && random() > (isHostile ? 0.4 : 0.03) ? pick(known) : pick(hostileValues)
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(valueFor(name)))
  const names = Object.keys(parameters).filter(() => random() < 2.5 / Math.max(3, Object.keys(parameters).length))
  const given = names.map((name) => [name, valueFor(name)] as const)
  if (isHostile && random() < 0.2)
    given.push([pick(['a', 'series[]', '__proto__', 'utm_source', '', 'c[SEX]']), pick(hostileValues)])
  if (isHostile && given[0] && random() < 0.1) given.push(given[0])
  const input = Object.fromEntries(given.map(([name, value]) => [name, random() < 0.3 ? [value] : value]))
  const query = isQuestion
    ? `input=${encoded(JSON.stringify(input))}`
    : given.map(([name, value]) => `${encoded(name)}=${random() < 0.05 ? rawly(value) : encoded(value)}`).join('&')
  return {
    method: isHostile ? pick(methods) : 'GET',
    path: query ? `${filled}?${query}` : filled,
    headers: isHostile && random() < 0.3 ? pick(hostileHeaders) : {},
    ...(isHostile && random() < 0.05 && { body: pick(hostileValues) }),
  }
}

/** What a careless program sends: still a line of HTTP, but not encoded as one should. */
const rawly = (value: string) => value.replace(/[^\x21-\x7e]/g, '%E0%A4%A').replace(/#/g, '%23')

/** A page says its own request and a day. */
const withoutTimes = (text: string) => text.replace(/nonce-[\w+/=]+|nonce="[^"]*"/g, '')
