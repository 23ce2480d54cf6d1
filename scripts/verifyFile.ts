import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArchived } from '../data/archive/readArchived.ts'
import { readRelease } from '../data/archive/readRelease.ts'
import { currentRelease } from '../data/database.ts'
import { releaseContent } from './release/releaseContent.ts'
import { changedSince } from './verify/changedSince.ts'
import { compareWithRelease } from './verify/compareWithRelease.ts'
import { numbers, readDownload } from './verify/readDownload.ts'
import { repeatedRows, withoutDamage } from './verify/spreadsheetDamage.ts'
import { wordVerdict } from './verify/wordVerdict.ts'

export interface Verdict {
  isIdentical: boolean
  said: string
}

/** Whether a downloaded tidy file is what its release holds, cell by cell; and what a newer release says otherwise. */
export function verifyFile(file: string, data: string): Verdict {
  const download = readDownload(file)
  const { release } = download
  const pointer = join(data, 'built/current')
  const current = existsSync(pointer) ? readRelease(currentRelease(pointer)) : undefined
  const isCurrent = current?.release.release === release
  const built = join(data, 'built', `volunteering-${release}.sqlite`)
  const kept = join(data, 'releases', `${release}.zip`)
  if (!isCurrent && !existsSync(built) && !existsSync(kept))
    throw new Error(`release ${release} is not here: build it, or bring its package data/releases/${release}.zip`)
  const whole = isCurrent ? current : existsSync(built) ? readRelease(built) : readArchived(kept)
  const areas = new Set(whole.tables.geographicArea.map(({ refArea }) => refArea))
  const { rows, found } = withoutDamage(download.rows, { areas, numbers })
  const differences = [...found, ...repeatedRows(rows), ...compareWithRelease(rows, whole)]
  const later =
    current && !isCurrent
      ? { release: current.release.release, ...changedSince(rows, releaseContent(current)) }
      : undefined
  return {
    isIdentical: differences.length === 0,
    said: wordVerdict(download, { differences, later }),
  }
}

if (process.argv[1] === import.meta.filename) {
  const [, , file] = process.argv
  try {
    if (!file) throw new Error('no file given: say which downloaded file to verify')
    const { isIdentical, said } = verifyFile(file, join(import.meta.dirname, '../data'))
    console.log(said)
    process.exitCode = isIdentical ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
