import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildDatabase } from './buildDatabase.ts'
import { DataProblems } from './release/problem.ts'
import { readRelease } from './release/readRelease.ts'
import { releaseContent } from './release/releaseContent.ts'
import { releaseManifest } from './release/releaseManifest.ts'

/** Builds a release that is to be published, and keeps its manifest beside the tables. */
export function releaseData({ from, to }: { from: string; to: string }): { release: string; manifest: string } {
  const { release, file } = buildDatabase({ from, to })
  const manifest = join(from, 'releases', `${release}.json`)
  mkdirSync(join(from, 'releases'), { recursive: true })
  writeFileSync(manifest, releaseManifest(releaseContent(readRelease(file))))
  return { release, manifest }
}

if (process.argv[1] === import.meta.filename) {
  const data = join(import.meta.dirname, '../data')
  try {
    const { release, manifest } = releaseData({ from: resolve(data), to: join(data, 'built') })
    console.log(`release ${release}: commit its manifest ${manifest}`)
  } catch (error) {
    console.error(error instanceof DataProblems ? error.message : error)
    process.exitCode = 1
  }
}
