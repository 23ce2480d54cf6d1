import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildDatabase } from './buildDatabase.ts'
import { changedTables, smallTables, writeTables } from './smallTables.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('names the release by version and hash, and the pointer names its file', () => {
  const { release, file, report } = build()
  expect(release).toMatch(/^2026\.1-[0-9a-f]{12}$/)
  expect(file).toBe(join(folder, 'built', `volunteering-${release}.sqlite`))
  expect(pointer()).toBe(`volunteering-${release}.sqlite\n`)
  expect(rows(file, 'select release, version, substr(content_hash, 1, 12) from release')).toEqual([
    [release, '2026.1', release.slice(7)],
  ])
  expect(report).toContain('ifrc_fdrs: 10 rows, 9 values in 2 areas\n  missing: not_reported 1\n  flags: jump 2')
})

it('puts areas that are no country after the countries, each with its level, parent and publisher', () => {
  const { file } = build()
  expect(
    rows(file, 'select ref_area, position, level, parent, dataset from geographic_area order by position')
  ).toEqual([
    ['400', 1, 'country', null, null],
    ['404', 2, 'country', null, null],
    ['001', 3, 'world', null, null],
    ['KE-30', 4, 'subnational', '404', null],
    ['IFRC_NORTH', 5, 'publisher', null, 'ifrc_fdrs'],
  ])
  const { 'areas/other_areas.csv': _others, ...countries } = changedTables(
    'areas/positions.csv',
    'KE-30,-1.3,36.8,by hand\n',
    ''
  )
  expect(rows(build(countries).file, 'select count(*) from geographic_area')).toEqual([[2]])
})

it('holds the place of each area with its source, and none for a region', () => {
  expect(rows(build().file, 'select * from area_position order by latitude')).toEqual([
    ['KE-30', -1.3, 36.8, 'by hand'],
    ['404', 0, 37.9, 'IFRC'],
    ['400', 31.2, 36.5, 'IFRC'],
  ])
})

it('holds every year of a method apart from the years that differ', () => {
  const { file } = build(
    changedTables('datasets/wpp2022/method.csv', ',,ages,,unknown', ',,ages,,unknown\n,2020,ages,Y_GE15,stated')
  )
  expect(rows(file, `select time_period, value from method where dataset = 'wpp2022' and field = 'ages'`)).toEqual([
    [0, null],
    [2020, 'Y_GE15'],
  ])
})

it('asks of a series of its own scope only what its publisher covers', () => {
  const tables = changedTables('series/series.csv', ',1,areas', ',1,own')
  const gap = { ...tables, [volunteers]: tables[volunteers]!.replace(/.*,404,2017,.*\n/, '') }
  expect(rows(build(gap).file, `select count(*) from observation where series = 'VOLUNTEERS'`)).toEqual([[9]])
  const none = { ...tables, [volunteers]: tables[volunteers]!.replace(/^ifrc.*\n/gm, '') }
  expect(() => build(none)).toThrow('no row for VOLUNTEERS: give a figure or the reason')
})

it('keeps practices in six languages, and what was set aside with its reason', () => {
  const setAside =
    'original_area,time_period,series,original_value,reason\nXKX,2019,VOLUNTEERS,12,not an area of the M49 list\n'
  const { file } = build({ ...smallTables(), 'datasets/ifrc_fdrs/set_aside.csv': setAside })
  expect(
    rows(file, `select practice, figure, unit from practice join practice_text using (practice) where language = 'en'`)
  ).toEqual([
    ['gp1-01', 12, 'people'],
    ['gp1-02', null, null],
  ])
  expect(rows(file, 'select * from set_aside')).toEqual([
    ['ifrc_fdrs', 'XKX', 2019, 'VOLUNTEERS', '12', 'not an area of the M49 list'],
  ])
})

it('sets flags that no table carries', () => {
  const { file } = build()
  expect(rows(file, "select ref_area, time_period, flag from observation where flag like '%jump%'")).toEqual([
    ['400', 2016, 'jump'],
    ['404', 2016, 'jump'],
  ])
})

it('gives the same hash whatever the order of rows that have no order, and another for another figure, name or reason', () => {
  const { release } = build()
  const shuffled = Object.fromEntries(
    Object.entries(smallTables()).map(([file, text]) => {
      const [header, ...lines] = text.trimEnd().split('\n')
      const isOrdered = file === 'areas/other_areas.csv'
      return [file, file.endsWith('.csv') && !isOrdered ? `${[header, ...lines.reverse()].join('\n')}\n` : text]
    })
  )
  expect(build(shuffled).release).toBe(release)
  const others = [
    changedTables(volunteers, '9000', '9001'),
    changedTables('areas/areas.csv', 'Kenya', 'KENYA'),
    changedTables('series/tag_text.csv', 'Because', 'As'),
  ].map((tables) => build(tables).release)
  expect(new Set([release, ...others]).size).toBe(4)
})

it('keeps the release that it replaces, and removes older ones', () => {
  const releases = ['9000', '9001', '9002'].map((value) => build(changedTables(volunteers, '9000', value)))
  expect(releases.map(({ file }) => existsSync(file))).toEqual([false, true, true])
  expect(pointer()).toBe(`volunteering-${releases[2]!.release}.sqlite\n`)
})

it('removes what a killed build left behind, and leaves alone what a running one writes', () => {
  build()
  const left = (processId: number) => join(folder, 'built', `volunteering-2026.1-0.sqlite.tmp-${processId}`)
  for (const processId of [2 ** 22 + 1, process.ppid]) writeFileSync(left(processId), 'half')
  build()
  expect([existsSync(left(2 ** 22 + 1)), existsSync(left(process.ppid))]).toEqual([false, true])
})

const volunteers = 'datasets/ifrc_fdrs/observations.csv'
const pointer = () => readFileSync(join(folder, 'built', 'current'), 'utf8')

function build(tables = smallTables()) {
  const from = join(folder, 'data')
  rmSync(from, { recursive: true, force: true })
  writeTables(from, tables)
  return buildDatabase({ from, to: join(folder, 'built') })
}

function rows(file: string, query: string) {
  const sqlite = new Sqlite(file, { readonly: true })
  try {
    return sqlite.prepare(query).raw().all()
  } finally {
    sqlite.close()
  }
}
