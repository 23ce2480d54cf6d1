import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readAddresses } from './soak/addresses.ts'
import { crowd, type Kind } from './soak/crowd.ts'
import { soakedServer } from './soak/soakedServer.ts'
import { notHeld, soakReport } from './soak/soakReport.ts'
import { createTally } from './soak/tally.ts'

/**
 * Asks a server for minutes as many readers, scripts, slow ones, floods and such as leave do at once; writes what came of
 * it to docs/soak.md and ends with 1 where it did not hold.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) {
  console.error('--minutes: a number above zero')
  process.exit(1)
}

/** Milliseconds in which the server makes ready what it needs once. */
const warmUp = 45_000
const { server, metric, stop } = await soakedServer()
const tally = createTally()
const end = Date.now() + warmUp + minutes * 60_000
const memory: number[] = []
const warm = setTimeout(() => tally.startAnew(), warmUp)
const looking = setInterval(async () => {
  const bytes = await metric('process_resident_memory_bytes').catch(() => 0)
  if (bytes > 0) memory.push(bytes / 1024 / 1024)
}, 2000)

async function comeAgain({ once, pause }: Kind, n: number): Promise<void> {
  await sleep(Math.random() * pause)
  while (Date.now() < end) {
    await once(n)
    await sleep(Math.min(pause * (0.5 + Math.random() * 0.5), Math.max(end - Date.now(), 0)))
  }
}

const kinds = crowd(server, await readAddresses(server), tally)
const everybody = kinds.flatMap((kind) => Array.from({ length: kind.count }, (_, n) => comeAgain(kind, n)))
// Whoever is slow is not waited for longer than a minute.
await Promise.race([Promise.all(everybody), sleep(end - Date.now() + 60_000)])
clearTimeout(warm)
clearInterval(looking)
const soaked = { minutes, told: tally.told(), memory }
await stop()
writeFileSync('docs/soak.md', soakReport(soaked))
console.log(soakReport(soaked))
process.exit(notHeld(soaked).length === 0 ? 0 : 1)
