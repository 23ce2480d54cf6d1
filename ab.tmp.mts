import { startServer } from './dashboard/browser/runningServer.ts'
import { readFileSync } from 'node:fs'
const s = await startServer({ RATE_LIMIT: '0' })
await new Promise(r => setTimeout(r, 8000))
const t0 = performance.now()
let done = false
const files = Promise.all(Array.from({ length: 4 }, async (_, i) => { const r = await fetch(s.address + '/download/release.csv'); await r.arrayBuffer() })).then(() => { done = true })
const times: number[] = []
while (!done) { const t = performance.now(); await (await fetch(s.address + '/live')).text(); times.push(performance.now() - t); await new Promise(r => setTimeout(r, 20)) }
times.sort((a, b) => a - b)
const rss = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${s.processId}/status`, 'utf8'))![1]
console.log('4 files', Math.round(performance.now() - t0), 'ms; /live p50', Math.round(times[times.length >> 1]!), 'p99', Math.round(times[Math.floor(times.length * .99)]!), 'peak MB', Math.round(+rss! / 1024))
await s.stop()
