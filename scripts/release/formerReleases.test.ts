import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readArchived } from '../../data/archive/readArchived.ts'
import { buildDatabase } from '../buildDatabase.ts'
import { releaseData } from '../releaseData.ts'
import { smallTables, writeTables } from '../smallTables.ts'
import { formerReleases } from './formerReleases.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'former-'))
})
afterEach(() => rmSync(data, { recursive: true }))

const volunteers = 'datasets/ifrc_fdrs/observations.csv'
const cell = 'VOLUNTEERS,404,2017,_T,_T,_T,_T'

it('keeps with a release how it differs from each release before it, and changes no hash by that', () => {
  const tables = smallTables()
  writeTables(data, tables)
  const { release: former } = releaseData({ from: data, to: join(data, 'built') })
  const changed = { ...tables, [volunteers]: tables[volunteers]!.replace(`${cell},9000,A`, `${cell},9001,A`) }
  expect(changed[volunteers]).not.toBe(tables[volunteers])
  writeTables(data, changed)
  const built = buildDatabase({ from: data, to: join(data, 'built') })
  expect(rows(built.file, 'select release from former_release')).toEqual([[former]])
  const places = 'release, series, ref_area, time_period, sex, goal, change, row_count, said'
  expect(rows(built.file, `select ${places} from former_difference`)).toEqual([
    [former, 'VOLUNTEERS', '404', 2017, '_T', '_T', 'revised', 1, 'VOLUNTEERS 404 2017: 9000 (A) → 9001 (A)'],
  ])
  rmSync(join(data, 'releases'), { recursive: true })
  expect(buildDatabase({ from: data, to: join(data, 'other') }).release).toBe(built.release)
})

it('keeps with a published release what comparing it again would give', () => {
  const shipped = join(import.meta.dirname, '../../data/releases')
  const kept = readdirSync(shipped).filter((name) => name.endsWith('.differences.json.gz'))
  expect(kept).not.toEqual([])
  cpSync(shipped, join(data, 'releases'), { recursive: true })
  for (const name of kept) {
    const release = name.slice(0, -'.differences.json.gz'.length)
    const whole = readArchived(join(shipped, `${release}.zip`))
    const before = formerReleases(data, whole)
    expect(before.formerDifference.length).toBeGreaterThan(1000)
    rmSync(join(data, 'releases', name))
    expect(formerReleases(data, whole)).toEqual(before)
  }
})

function rows(file: string, query: string): unknown[] {
  const sqlite = new Sqlite(file, { readonly: true })
  const all = sqlite.prepare(query).raw().all()
  sqlite.close()
  return all
}
