import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArchived } from '../data/archive/readArchived.ts'
import { readRelease } from '../data/archive/readRelease.ts'
import { restoreRelease } from '../data/archive/restoreRelease.ts'
import { snakeCase } from '../data/columnNames.ts'
import { currentRelease } from '../data/database.ts'
import type { Tables } from '../data/tables.ts'
import { releaseContent } from './release/releaseContent.ts'
import { absentRows } from './verify/absentRows.ts'
import { changedSince } from './verify/changedSince.ts'
import { compareShown } from './verify/compareShown.ts'
import { compareWithRelease } from './verify/compareWithRelease.ts'
import type { Difference } from './verify/difference.ts'
import { type MadeAgain, madeAgain } from './verify/madeAgain.ts'
import { type Download, type FileRow, numbers, readDownload } from './verify/readDownload.ts'
import { repeatedRows, withoutDamage } from './verify/spreadsheetDamage.ts'
import { type Later, wordVerdict } from './verify/wordVerdict.ts'

export interface Verdict {
  isIdentical: boolean
  said: string
}

/**
 * Whether a downloaded file is what its release holds, cell by cell, and, where it is known what was asked for, row by
 * row; and what a newer release says otherwise. `address` is that of its download or page, for a CSV, which says none.
 */
export async function verifyFile(file: string, data: string, address?: string): Promise<Verdict> {
  const download = await readDownload(file, address)
  const { release } = download
  const pointer = join(data, 'built/current')
  const current = existsSync(pointer) ? readRelease(currentRelease(pointer)) : undefined
  const isCurrent = current?.release.release === release
  const built = join(data, 'built', `volunteering-${release}.sqlite`)
  const kept = join(data, 'releases', `${release}.zip`)
  if (!existsSync(built) && !existsSync(kept))
    throw new Error(`release ${release} is not here: build it, or bring its package data/releases/${release}.zip`)
  const asked = download.address?.searchParams.get('release')
  if (asked && asked !== release) throw new Error(`the file is of release ${release} and its address of ${asked}`)
  const whole = isCurrent ? current : existsSync(built) ? readRelease(built) : readArchived(kept)
  const made = download.address && (await askedFile(existsSync(built) ? built : kept, download))
  if (download.isAsShown) return verdictOf(download, compareShown(download.rows, made!))
  const areas = new Set(whole.tables.geographicArea.map(({ refArea }) => refArea))
  const { rows, found } = withoutDamage(download.rows, { areas, numbers })
  const expected = made?.rows ?? (isWholeRelease(rows) ? whole.tables.observation.map(asFileRow) : undefined)
  const differences = [...found, ...repeatedRows(rows), ...compareWithRelease(rows, whole)]
  const known = new Set(differences.map(({ row }) => row))
  const absent = expected ? absentRows(rows, expected).filter(({ row }) => !known.has(row)) : []
  const later =
    current && !isCurrent
      ? { release: current.release.release, ...changedSince(rows, releaseContent(current)) }
      : undefined
  return verdictOf(download, [...differences, ...absent], later)
}

const verdictOf = (download: Download, differences: readonly Difference[], later?: Later): Verdict => ({
  isIdentical: differences.length === 0,
  said: wordVerdict(download, { differences, ...(later && { later }) }),
})

/** What the address of a file gives, of the database of its release, or of one that is made of its package for this. */
async function askedFile(release: string, { address, isAsShown }: Download): Promise<MadeAgain> {
  const shape = isAsShown ? 'as_shown' : 'tidy'
  if (!release.endsWith('.zip')) return madeAgain(release, address!, shape)
  const folder = mkdtempSync(join(tmpdir(), 'verify-'))
  try {
    const restored = join(folder, 'release.sqlite')
    restoreRelease(release, restored)
    return await madeAgain(restored, address!, shape)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The file of a whole release has observations alone. */
const isWholeRelease = ([row]: readonly FileRow[]) => row?.measure === undefined

const asFileRow = (row: Tables['observation']): FileRow =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [snakeCase(column), cell]))

if (process.argv[1] === import.meta.filename) {
  const [, , file, address] = process.argv
  try {
    if (!file) throw new Error('no file given: say which downloaded file to verify')
    const { isIdentical, said } = await verifyFile(file, join(import.meta.dirname, '../data'), address)
    console.log(said)
    process.exitCode = isIdentical ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
