import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { RequestHandler } from 'express'
import { patternOf } from './patternOf.ts'

export interface Metrics {
  /** Counts requests, and how long each took; stands before all that answers. */
  handler: RequestHandler
  /** A number that is read when somebody asks. */
  gauge: (name: string, gauge: Gauge) => void
  /** All of it in the text format of Prometheus. */
  text: () => string
}

interface Gauge {
  help: string
  /** By the labels that it is told apart by, where it is. */
  read: () => number | Record<string, number>
  label?: string
  type?: 'counter' | 'gauge'
}

/** Seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

interface Counted {
  byStatus: Map<number, number>
  /** How many took no longer than each of the bounds. */
  within: number[]
  seconds: number
  requests: number
}

/** What an operator watches: how much is asked and how long it takes, what waits, what is kept. Nothing of any reader. */
export function createMetrics(): Metrics {
  const routes = new Map<string, Counted>()
  const gauges = new Map<string, Gauge>(Object.entries(ofProcess()))
  return {
    gauge: (name, gauge) => void gauges.set(name, gauge),
    handler: (request, response, next) => {
      const began = performance.now()
      const { path } = request
      response.once('close', () => {
        // Who left before an answer is counted as other servers do.
        const status = response.writableFinished ? response.statusCode : 499
        const pattern = patternOf(path)
        // Only what was answered once is a kind of address: nobody makes kinds by asking for them.
        const route = status < 400 || routes.has(pattern) ? pattern : '/{other}'
        const counted = routes.get(route) ?? none()
        routes.set(route, counted)
        count(counted, status, (performance.now() - began) / 1000)
      })
      next()
    },
    text: () => [...requestLines(routes), ...[...gauges].flatMap(gaugeLines)].join('\n').concat('\n'),
  }
}

const none = (): Counted => ({ byStatus: new Map(), within: bounds.map(() => 0), seconds: 0, requests: 0 })

function count(counted: Counted, status: number, seconds: number): void {
  counted.byStatus.set(status, (counted.byStatus.get(status) ?? 0) + 1)
  counted.requests++
  counted.seconds += seconds
  for (let at = bounds.length - 1; at >= 0 && seconds <= bounds[at]!; at--) counted.within[at]!++
}

function requestLines(routes: ReadonlyMap<string, Counted>): string[] {
  const all = [...routes].sort(([one], [other]) => (one < other ? -1 : 1))
  return [
    '# HELP http_requests_total Requests by address and status; 499 is a reader who left before the answer.',
    '# TYPE http_requests_total counter',
    ...all.flatMap(([route, { byStatus }]) =>
      [...byStatus].map(([status, n]) => `http_requests_total{route="${route}",status="${status}"} ${n}`)
    ),
    '# HELP http_request_duration_seconds Time from a request to the end of its answer.',
    '# TYPE http_request_duration_seconds histogram',
    ...all.flatMap(([route, { within, seconds, requests }]) => [
      ...bounds.map(
        (bound, at) => `http_request_duration_seconds_bucket{route="${route}",le="${bound}"} ${within[at]}`
      ),
      `http_request_duration_seconds_bucket{route="${route}",le="+Inf"} ${requests}`,
      `http_request_duration_seconds_sum{route="${route}"} ${seconds.toFixed(6)}`,
      `http_request_duration_seconds_count{route="${route}"} ${requests}`,
    ]),
  ]
}

function gaugeLines([name, { help, read, label, type = 'gauge' }]: [string, Gauge]): string[] {
  const value = read()
  const values =
    typeof value === 'number'
      ? [`${name} ${value}`]
      : Object.entries(value).map(([of, n]) => `${name}{${label}="${of}"} ${n}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values]
}

/** What Node tells of its process, under the names that dashboards for Prometheus know. */
function ofProcess(): Record<string, Gauge> {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  const seconds = (nanoseconds: number) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0)
  const began = Date.now() / 1000 - process.uptime()
  return {
    nodejs_eventloop_delay_seconds: {
      help: 'How late the event loop was, since this was asked last.',
      label: 'quantile',
      read: () => {
        const read = {
          '0.5': seconds(delay.percentile(50)),
          '0.99': seconds(delay.percentile(99)),
          '1': seconds(delay.max),
        }
        delay.reset()
        return read
      },
    },
    process_resident_memory_bytes: {
      help: 'Memory that the system gives to the process.',
      read: () => process.memoryUsage.rss(),
    },
    nodejs_heap_size_used_bytes: {
      help: 'Memory that objects of the main thread take.',
      read: () => process.memoryUsage().heapUsed,
    },
    nodejs_external_memory_bytes: {
      help: 'Memory that buffers of the main thread take.',
      read: () => process.memoryUsage().external,
    },
    process_cpu_seconds_total: {
      type: 'counter',
      help: 'Time that processors have spent on it.',
      read: () => {
        const { user, system } = process.cpuUsage()
        return (user + system) / 1e6
      },
    },
    process_start_time_seconds: { help: 'When it was started.', read: () => began },
  }
}
