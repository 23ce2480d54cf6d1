import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { diffReleases } from './diffReleases.ts'
import { releaseData } from './releaseData.ts'
import { smallTables, writeTables } from './smallTables.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'diff-'))
})
afterEach(() => rmSync(data, { recursive: true }))

it('names a changed, an added and a removed cell, old and new', () => {
  const before = release({ [volunteers]: [[/$/, `${cell('400', 2021)},500,A,,DJO001,,,,,\n`]] })
  const after = release({
    [volunteers]: [
      [`${cell('404', 2017)},9000,A`, `${cell('404', 2017)},9001,E`],
      [`${cell('400', 2020)},,O,not_reported,,`, `${cell('400', 2020)},700,A,,DJO001,`],
      [/$/, `${cell('404', 2021)},9500,A,,DKE001,,,,,\n`],
    ],
  })
  expect(lines(diffReleases(before, after, data))).toEqual([
    `${before} → ${after}: 1 added, 2 revised, 1 withdrawn`,
    '',
    'ifrc_fdrs: 1 added, 2 revised, 1 withdrawn',
    '  added: VOLUNTEERS 404 2021: 9500 (A)',
    '  revised: VOLUNTEERS 400 2020: no figure (not_reported) → 700 (A)',
    '  revised: VOLUNTEERS 404 2017: 9000 (A) → 9001 (E)',
    '  withdrawn: VOLUNTEERS 400 2021: 500 (A)',
  ])
})

it('tells a figure that is described otherwise from one that is revised', () => {
  const before = release()
  const after = release({
    [volunteers]: [[`${cell('404', 2017)},9000,A,,DKE001`, `${cell('404', 2017)},9000,A,,DKE002`]],
  })
  expect(lines(diffReleases(before, after, data)).slice(2)).toEqual([
    'ifrc_fdrs: 1 described otherwise',
    '  described otherwise: VOLUNTEERS 404 2017',
  ])
})

it('names what was redefined: the unit of a series, its definition, a method, an edition', () => {
  const before = release()
  const after = release({
    'series/series.csv': [['stock,PS', 'flow,NUMBER']],
    'series/series_text.csv': [['VOLUNTEERS,en,Volunteers,People', 'VOLUNTEERS,en,Volunteers,Humans']],
    'datasets/wpp2022/method.csv': [['ages,,unknown', 'ages,Y_GE15,stated\n,2020,ages,Y_GE16,inferred']],
    'datasets/wpp2022/description.json': [['"version":"1"', '"version":"2"']],
  })
  expect(lines(diffReleases(before, after, data))).toEqual([
    `${before} → ${after}: 6 redefined`,
    '',
    'ifrc_fdrs: 3 redefined',
    '  redefined: VOLUNTEERS: kind: stock → flow',
    '  redefined: VOLUNTEERS: unit_measure: PS → NUMBER',
    '  redefined: VOLUNTEERS: definition: People → Humans',
    '',
    'wpp2022: 3 redefined',
    '  redefined: the dataset: version: 1 → 2',
    '  redefined: the dataset: method ages: unknown → Y_GE15, stated',
    '  redefined: the dataset: method ages of 2020: nothing → Y_GE16, inferred',
  ])
})

it('names a series that came or went as a whole, with its rows', () => {
  const without = release({
    'series/series.csv': [[/^VOLUNTEERS,.*\n/m, '']],
    'series/series_text.csv': [[/^VOLUNTEERS,.*\n/gm, '']],
    'series/tags.csv': [[/^VOLUNTEERS,.*\n/gm, '']],
    'series/tag_text.csv': [[/^VOLUNTEERS,.*\n/gm, '']],
    [volunteers]: [[/^ifrc_fdrs.*\n/gm, '']],
  })
  const whole = release()
  expect(diffReleases(without, whole, data)).toContain(
    'ifrc_fdrs: 10 added\n  added: VOLUNTEERS: the whole series, 10 rows'
  )
  expect(diffReleases(whole, without, data)).toContain('10 withdrawn\n  withdrawn: VOLUNTEERS: the whole series')
})

it('compares with the package when the database is gone', () => {
  const before = release()
  const after = release({ [volunteers]: [[`${cell('404', 2017)},9000`, `${cell('404', 2017)},9001`]] })
  rmSync(join(data, 'built', `volunteering-${before}.sqlite`))
  const known = '  revised: VOLUNTEERS 404 2017: 9000 (A) → 9001 (A)'
  expect(lines(diffReleases(before, after, data)).at(-1)).toBe(known)
  expect(lines(diffReleases(before, 'current', data)).at(-1)).toBe(known)
  const kept = [before, after].map((code) => join(data, 'releases', `${code}.zip`))
  expect(lines(diffReleases(kept[0]!, kept[1]!, data)).at(-1)).toBe(known)
})

it('says that nothing changed, between a release and its own package too', () => {
  const only = release()
  expect(diffReleases(only, join(data, 'releases', `${only}.zip`), data)).toBe(`${only} → ${only}: nothing changed`)
})

it('lists twenty of a kind and counts the rest', () => {
  const years = Array.from({ length: 30 }, (_, i) => `${cell('404', 1980 + i)},9,A,,DKE001,,,,,\n`)
  const [before, after] = [release(), release({ [volunteers]: [[/$/, years.join('')]] })]
  const said = diffReleases(before, after, data)
  expect(said).toContain('30 added')
  expect(lines(said).filter((line) => line.startsWith('  added'))).toHaveLength(20)
  expect(lines(said).at(-1)).toBe('  … and 10 more added')
})

it('says of a release that it does not know what to give instead', () => {
  expect(() => diffReleases('2020.1-000000000000', 'current', data)).toThrow(
    'no release 2020.1-000000000000: give the file of a release, its package'
  )
})

const volunteers = 'datasets/ifrc_fdrs/observations.csv'
const cell = (refArea: string, year: number) => `ifrc_fdrs,VOLUNTEERS,${refArea},${year},_T,_T,_T,_T`
const lines = (text: string) => text.split('\n')

/** Builds the small tables with some texts replaced, keeps the package, and gives the release its code. */
function release(edits: Record<string, [from: string | RegExp, to: string][]> = {}): string {
  const tables = smallTables()
  for (const [file, replacements] of Object.entries(edits))
    for (const [from, to] of replacements) tables[file] = tables[file]!.replace(from, to)
  writeTables(data, tables)
  return releaseData({ from: data, to: join(data, 'built') }).release
}
