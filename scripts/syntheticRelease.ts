import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { releaseRow } from '../data/archive/readRelease.ts'
import { currentRelease } from '../data/database.ts'
import { markedEndings, markOf } from '../data/structure/markedRelease.ts'
import { oneAtATime } from './oneAtATime.ts'
import { removeLeftovers } from './release/releaseFolder.ts'
import { keepRelease } from './release/writeRelease.ts'
import { writeSynthetic } from './synthetic/writeSynthetic.ts'

interface Wanted {
  /** The file of a release, whose areas, series and words are taken. */
  from: string
  /** A folder of its own. */
  to: string
  observations: number
  seed: number
}

const fewest = 5000
const most = 1_000_000_000

/** Makes a release with invented figures and names it current in its folder: the same of the same frame and numbers. */
export function syntheticRelease({ from, to, observations, seed }: Wanted): { release: string; file: string } {
  refuseOtherReleases(to)
  const frame = releaseRow(from)
  if (markOf(frame.release))
    throw new RefusedArgument(
      `release ${frame.release} is no frame: name one for everybody, such as data/built/current does`
    )
  const contentHash = createHash('sha256')
    .update(JSON.stringify({ frame: frame.contentHash, observations, seed }))
    .digest('hex')
  const release = `${frame.version}-${contentHash.slice(0, 12)}${markedEndings.synthetic}`
  return oneAtATime(to, () => {
    removeLeftovers(to)
    const row = { release, version: frame.version, contentHash }
    const name = keepRelease(to, release, (file) => writeSynthetic(file, { from, release: row, observations, seed }))
    return { release, file: join(to, name) }
  })
}

/** What is served to readers never lies beside what is invented: both are named by a file `current`. */
function refuseOtherReleases(to: string): void {
  if (!existsSync(to)) return
  if (!statSync(to).isDirectory()) throw new RefusedArgument(`--to: ${to} is a file: name a folder`)
  const other = readdirSync(to).find((name) => /^volunteering-.*\.sqlite$/.test(name) && !isSynthetic(name))
  if (other) throw new RefusedArgument(`--to: ${to} holds ${other}, which is not made up: name another folder`)
}

const isSynthetic = (name: string) => markOf(name.replace(/\.sqlite$/, '')) === 'synthetic'

class RefusedArgument extends Error {}

/** `npm run data:synthetic -- --observations 50000000 [--seed 1] [--to FOLDER]` */
function wantedOf(given: string[], data: string): Wanted {
  const { values } = readArguments(given)
  const pointer = join(data, 'built/current')
  if (!existsSync(pointer))
    throw new RefusedArgument('no release is built to take areas and series of: run npm run data:build first')
  return {
    from: currentRelease(pointer),
    to: resolve(values.to ?? join(data, 'built/synthetic')),
    observations: wholeNumber('observations', values.observations, [fewest, most]),
    seed: wholeNumber('seed', values.seed, [0, 2 ** 31 - 1]),
  }
}

function readArguments(args: string[]) {
  const options = {
    observations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    to: { type: 'string' },
  } as const
  try {
    return parseArgs({ args, options })
  } catch {
    const known = Object.keys(options).map((name) => `--${name}`)
    throw new RefusedArgument(`not understood: ${args.join(' ')}: give ${known.join(', ')}, each with its value`)
  }
}

function wholeNumber(name: string, given: string | undefined, [least, greatest]: [number, number]): number {
  const number = /^\d+$/.test(given ?? '') ? Number(given) : Number.NaN
  if (number >= least && number <= greatest) return number
  throw new RefusedArgument(
    `--${name}: ${given === undefined ? 'nothing was given' : `found ${given}`}, expected a whole number from ${least} to ${greatest}`
  )
}

if (process.argv[1] === import.meta.filename) {
  const began = Date.now()
  try {
    const wanted = wantedOf(process.argv.slice(2), join(import.meta.dirname, '../data'))
    const { release, file } = syntheticRelease(wanted)
    const megabytes = Math.round(statSync(file).size / 1e6)
    console.log(
      `release ${release}, all of it made up: ${wanted.observations} observations, ${megabytes} MB, ${Math.round((Date.now() - began) / 1000)} s`
    )
    console.log(`SYNTHETIC=1 RELEASE=${join(wanted.to, 'current')} npm start shows it`)
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string }
    console.error(
      error instanceof RefusedArgument
        ? message
        : typeof code === 'string'
          ? `not made: ${message}; nothing was changed`
          : error
    )
    process.exitCode = 1
  }
}
