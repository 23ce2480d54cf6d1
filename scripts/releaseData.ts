import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packRelease } from '../data/archive/packRelease.ts'
import { readRelease } from '../data/archive/readRelease.ts'
import { wordingDigest } from '../data/archive/wordingDigest.ts'
import { buildDatabase } from './buildDatabase.ts'
import { keepDifferences } from './release/formerReleases.ts'
import { DataProblems } from './release/problem.ts'

interface Wanted {
  from: string
  to: string
  /** As 2026-11-26T20:00:00Z; else now. */
  released?: string
}

/** Builds a release that is to be published, and keeps its package beside the tables: it can be served for ever. */
export function releaseData({ from, to, released = now() }: Wanted): { release: string; kept: string } {
  const { release, file } = buildDatabase({ from, to })
  const kept = join(from, 'releases', `${release}.zip`)
  const wording = wordingDigest(join(import.meta.dirname, '../data/wording'))
  mkdirSync(join(from, 'releases'), { recursive: true })
  const whole = readRelease(file)
  writeFileSync(kept, packRelease(whole, { released, wording }))
  keepDifferences(from, whole)
  return { release, kept }
}

const now = () => `${new Date().toISOString().slice(0, 16)}:00Z`

if (process.argv[1] === import.meta.filename) {
  const data = join(import.meta.dirname, '../data')
  try {
    const { release, kept } = releaseData({ from: resolve(data), to: join(data, 'built') })
    console.log(`release ${release}: commit its package ${kept} and the file of differences beside it`)
  } catch (error) {
    console.error(error instanceof DataProblems ? error.message : error)
    process.exitCode = 1
  }
}
