import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { contentHash } from './contentHash.ts'
import { readArchived } from './readArchived.ts'
import { restoreRelease } from './restoreRelease.ts'
import { unpackRelease } from './unpackRelease.ts'

const packages = join(import.meta.dirname, '../releases')
const folder = mkdtempSync(join(tmpdir(), 'shipped-'))
afterAll(() => rmSync(folder, { recursive: true }))

const zips = readdirSync(packages).filter((name) => name.endsWith('.zip'))

it.each(zips)('restores %s under the schema of today, with the hash that it is named for', (name) => {
  const zip = join(packages, name)
  const { described, tables } = unpackRelease(readFileSync(zip))
  const hash = contentHash(tables, described.codelists)
  expect(hash).toBe(described.contentHash)
  expect(`${described.version}-${hash.slice(0, 12)}.zip`).toBe(basename(zip))
  expect(() => restoreRelease(zip, join(folder, `${name}.sqlite`))).not.toThrow()
  expect(readArchived(zip).tables.observation.length).toBeGreaterThan(80_000)
})
