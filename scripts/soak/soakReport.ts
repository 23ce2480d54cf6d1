import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { quantile, type Told } from './tally.ts'

export interface Soaked {
  minutes: number
  told: Told
  /** Megabytes, as time went on. */
  memory: number[]
}

/** Milliseconds, megabytes, and the part by which memory may be more at the end than after the first third. */
const bounds = { page: 300, memory: 300, growth: 0.1 }

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(all.length, 1)

/** What did not hold, in words; nothing where all did. */
export function notHeld({ told, memory }: Soaked): string[] {
  const { grown, most, slowest } = figures({ told, memory })
  const errors = Object.entries(told.errors).map(([what, count]) => `${count} × ${what}`)
  return [
    ...errors,
    ...(slowest <= bounds.page ? [] : [`ordinary pages: p99 ${slowest.toFixed(0)} ms, bound ${bounds.page} ms`]),
    ...(most <= bounds.memory ? [] : [`memory: ${most.toFixed(0)} MB, bound ${bounds.memory} MB`]),
    ...(grown <= bounds.growth ? [] : [`memory grew by ${(grown * 100).toFixed(0)} %`]),
  ]
}

function figures({ told, memory }: Pick<Soaked, 'told' | 'memory'>) {
  const third = Math.floor(memory.length / 3)
  const [middle, last] = [mean(memory.slice(third, -third)), mean(memory.slice(-third))]
  return { slowest: quantile(told.pages, 0.99), most: Math.max(...memory), grown: last / middle - 1, last }
}

/** The page that is kept in `docs`. */
export function soakReport(soaked: Soaked): string {
  const { told, memory, minutes } = soaked
  const { most, grown, last } = figures(soaked)
  const row = (what: string, times: readonly number[]) =>
    `| ${what} | ${times.length} | ${[0.5, 0.95, 0.99, 1].map((part) => quantile(times, part).toFixed(0)).join(' | ')} |`
  const failed = notHeld(soaked)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return `# Soak

\`npm run soak\`, ${minutes} minutes, ${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${cpus().length} processors, which whoever asks shares with the server.

Two hundred at once: 120 who read pages, 10 who read what nobody asked before, 30 scripts, 10 who take a file at 40 kB a second, 10 who leave before the answer, and two floods, of one address and of distinct ones with parameters that there are not. Times are in milliseconds, from the question to the last byte, after three quarters of a minute in which the server got ready.

| | Answers | Median | p95 | p99 | Slowest |
|---|---|---|---|---|---|
${row('Pages that many read', told.pages)}
${row('Pages that nobody asked before', told.rare)}
${row('Answers to scripts', told.answers)}

Files taken whole: ${told.files}. Floods: ${told.answeredFloods} answered, ${told.refusedFloods} refused with 429. Memory: ${most.toFixed(0)} MB at most, ${last.toFixed(0)} MB in the last third, ${(grown * 100).toFixed(1)} % more than in the second; ${memory.length} looks.

${failed.length === 0 ? 'All held.' : `Not held: ${failed.join('; ')}.`}
`
}
