import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildDatabase } from './buildDatabase.ts'
import { exportTables } from './exportTables.ts'
import { contentHash } from './release/contentHash.ts'
import { readRelease } from './release/readRelease.ts'
import { smallTables, writeTables } from './smallTables.ts'

const inFolder = (work: (folder: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  try {
    work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('builds the same release from what it exported of everything that is shipped', () => {
  inFolder((folder) => {
    const built = buildDatabase({ from: join(import.meta.dirname, '../data'), to: join(folder, 'built') })
    exportTables(built.file, join(folder, 'exported'))
    const again = buildDatabase({ from: join(folder, 'exported'), to: join(folder, 'again') })
    expect(again.release).toBe(built.release)
    const { release, tables } = readRelease(again.file)
    expect(contentHash(tables)).toBe(release.contentHash)
  })
}, 30_000)

it('writes the tables as they were: their columns, their empty cells, their years of a method', () => {
  inFolder((folder) => {
    const tables = smallTables()
    const method = `${tables['datasets/wpp2022/method.csv']}UN,2020,ages,Y_GE15,stated\n`
    writeTables(join(folder, 'data'), { ...tables, 'datasets/wpp2022/method.csv': method })
    const { file } = buildDatabase({ from: join(folder, 'data'), to: join(folder, 'built') })
    const written = exportTables(file, join(folder, 'exported'))
    expect(written).toEqual(expect.arrayContaining(Object.keys(tables)))
    for (const table of written.filter((name) => tables[name]?.startsWith('dataset,') || name.includes('areas.csv')))
      expect(linesOf(readFileSync(join(folder, 'exported', table), 'utf8')), table).toEqual(linesOf(tables[table]!))
    expect(linesOf(readFileSync(join(folder, 'exported/datasets/wpp2022/method.csv'), 'utf8'))).toEqual(linesOf(method))
  })
})

const linesOf = (text: string) => text.trimEnd().split('\n').sort()
