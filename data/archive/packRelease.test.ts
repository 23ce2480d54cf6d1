import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentHash } from './contentHash.ts'
import { packRelease } from './packRelease.ts'
import { readArchived } from './readArchived.ts'
import { readRelease, type WholeRelease } from './readRelease.ts'
import { restoreRelease } from './restoreRelease.ts'
import { writeDatabase } from './writeDatabase.ts'

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
const about = { released: '2026-11-26', wording: 'aaaaaaaaaaaa' }
let whole: WholeRelease
beforeAll(() => {
  const file = join(folder, 'made-up.sqlite')
  const dataset = { dataset: 'made_up', address: null, version: '=1', dateAccessed: '2026-11-26', licence: 'a, "b"\nc' }
  const series = { series: 'HOURS', dataset: 'made_up', theme: 'trends', kind: 'stock', unitMeasure: 'PS', unitMult: 0 }
  const code = { release: '2026.1-000000000000', version: '2026.1', contentHash: '0'.repeat(64) }
  writeDatabase(file, {
    release: [code],
    dataset: [{ ...dataset, licenceAddress: null }],
    geographicArea: [{ refArea: '404', iso: 'KEN', iso2: null, subRegion: '', position: 1, level: 'country' }],
    series: [{ ...series, decimals: 0, position: 1, scope: 'areas', measured: 'hours', volunteerType: '_T' }],
  })
  const { tables } = readRelease(file)
  whole = { release: { ...code, contentHash: contentHash({ ...tables }) }, tables }
})
afterAll(() => rmSync(folder, { recursive: true }))

it('gives every cell back: gaps as gaps, empty texts as texts, text like a formula, quotes and lines', () => {
  const zip = keep(packRelease(whole, about))
  const { tables, release, described } = readArchived(zip)
  expect([tables, release, described.released]).toEqual([whole.tables, whole.release, '2026-11-26'])
})

it('gives the same bytes for the same release', () => {
  expect(packRelease(whole, about)).toEqual(packRelease(whole, about))
})

it('restores a database that holds the same', () => {
  const file = join(folder, 'restored.sqlite')
  restoreRelease(keep(packRelease(whole, about)), file)
  expect(readRelease(file)).toEqual(whole)
})

it('refuses to pack what would come back as something else', () => {
  const other = { ...whole, release: { ...whole.release, contentHash: '1'.repeat(64) } }
  expect(() => packRelease(other, about)).toThrow(
    'release 2026.1-000000000000 cannot be packed: its package would have'
  )
})

it.each(['private', 'synthetic'])('keeps no %s release, nor takes one that somebody else kept', (mark) => {
  const release = { ...whole.release, release: `${whole.release.release}-${mark}` }
  const refusal = `is ${mark} and belongs in no archive`
  expect(() => packRelease({ ...whole, release }, about)).toThrow(refusal)
  const described = new TextEncoder().encode(JSON.stringify(release))
  expect(() => readArchived(keep(zipSync({ 'release.json': described })))).toThrow(refusal)
})

it('restores a release from before a column was there', () => {
  const { 'release.json': described, ...files } = unzipSync(packRelease(whole, about))
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const series = text(files['series.csv']!).replaceAll(/,measured|,hours|,volunteer_type|,_T/g, '')
  expect(series).not.toContain('hours')
  const zip = keep(zipSync({ 'release.json': described!, ...files, 'series.csv': new TextEncoder().encode(series) }))
  expect(readArchived(zip).tables.series[0]).toMatchObject({ measured: 'hours', volunteerType: '_T' })
})

function keep(zip: Uint8Array): string {
  const file = join(folder, 'package.zip')
  writeFileSync(file, zip)
  return file
}
