import { strToU8, zipSync } from 'fflate'
import { snakeCase } from '../columnNames.ts'
import { type Codelists, contentHash, presentCodelists } from './contentHash.ts'
import { csvOf } from './csvOf.ts'
import type { WholeRelease } from './readRelease.ts'
import { refuseMarked, unpackRelease } from './unpackRelease.ts'

/** What a package says of its release beside its tables. */
export interface PackedRelease {
  release: string
  version: string
  contentHash: string
  /** When it was first published, as 2026-11-26T20:00:00Z. */
  released: string
  /** Digest of the words that stood round its figures. */
  wording: string
  /** The closed lists of codes that it was made with, which are part of its hash. */
  codelists: Codelists
}

/**
 * A release as a package: every table with every column as it is served, what was computed too, so that no later program
 * can make another release of it. The same release gives the same bytes. Throws where it would not give the same hash.
 */
export function packRelease({ release, tables }: WholeRelease, about: Pick<PackedRelease, 'released' | 'wording'>) {
  const described: PackedRelease = { ...release, ...about, codelists: presentCodelists }
  return zipped(described, tables)
}

/** The same of a release that was made with other lists than today's. */
export function zipped(described: PackedRelease, tables: Readonly<Record<string, readonly object[]>>): Uint8Array {
  refuseMarked(described.release)
  const files = Object.entries(tables).map(([table, rows]) => [`${snakeCase(table)}.csv`, csvOf(rows)] as const)
  const texts = [['release.json', `${JSON.stringify(described, null, 1)}\n`] as const, ...files]
  const entries = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]))
  const zip = zipSync(entries, { level: 9, mtime: '2000-01-01T00:00:00' })
  const { tables: back } = unpackRelease(zip)
  const hash = contentHash(back, described.codelists)
  if (hash !== described.contentHash)
    throw new Error(`release ${described.release} cannot be packed: its package would have the hash ${hash}`)
  return zip
}
