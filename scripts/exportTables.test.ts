import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { unpack } from '../api/sample/readFiles.ts'
import { startServer } from '../dashboard/browser/runningServer.ts'
import { contentHash } from '../data/archive/contentHash.ts'
import { readRelease } from '../data/archive/readRelease.ts'
import { currentRelease } from '../data/database.ts'
import { textCell } from '../data/structure/textCell.ts'
import { buildDatabase } from './buildDatabase.ts'
import { exportTables } from './exportTables.ts'
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
    const shipped = currentRelease(join(import.meta.dirname, '../data/built/current'))
    exportTables(shipped, join(folder, 'exported'))
    const again = buildDatabase({ from: join(folder, 'exported'), to: join(folder, 'again') })
    expect(basename(again.file)).toBe(basename(shipped))
    const { release, tables } = readRelease(again.file)
    expect(contentHash(tables)).toBe(release.contentHash)
  })
}, 180_000)

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

const awkward = ['=1+1', '+2', '-3', '@x', "'=4", "''-5", "'quoted'", '-a; b']

it.each(awkward)(
  'gives back text that begins like a formula, as no spreadsheet runs it, and reads it as it was: %s',
  (text) => {
    inFolder((folder) => {
      const tables = smallTables()
      const reasons = tables['series/tag_text.csv']!.replaceAll('Because', textCell(text))
      writeTables(join(folder, 'data'), { ...tables, 'series/tag_text.csv': reasons })
      const built = buildDatabase({ from: join(folder, 'data'), to: join(folder, 'built') })
      expect(readRelease(built.file).tables.tagText.map(({ reason }) => reason)).toContain(text)
      exportTables(built.file, join(folder, 'exported'))
      const written = readFileSync(join(folder, 'exported/series/tag_text.csv'), 'utf8')
      expect(written).not.toMatch(/,[=+\-@\t]/)
      expect(linesOf(written)).toEqual(linesOf(reasons))
      expect(buildDatabase({ from: join(folder, 'exported'), to: join(folder, 'again') }).release).toBe(built.release)
    })
  }
)

it('builds the same release from the data package that the server gives', async () => {
  const server = await startServer()
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  try {
    const answer = await fetch(`${server.address}/download/release.zip`)
    const files = unpack(Buffer.from(await answer.arrayBuffer()))
    for (const [path, file] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'data', path)), { recursive: true })
      writeFileSync(join(folder, 'data', path), file)
    }
    const { release } = buildDatabase({ from: join(folder, 'data'), to: join(folder, 'built') })
    expect(answer.headers.get('content-disposition')).toContain(release)
  } finally {
    rmSync(folder, { recursive: true })
    await server.stop()
  }
}, 180_000)

const linesOf = (text: string) => text.trimEnd().split('\n').sort()
