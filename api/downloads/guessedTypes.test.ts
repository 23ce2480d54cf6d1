import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { serveSample } from '../sample/serveSample.ts'

const pointer = 'data/built/current'
/** As many rows as readr and others look at before they say of which type a column is. */
const looked = 1000

describe.runIf(existsSync(pointer))('the CSV of the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const { ask } = await serveSample({ db, release: 'r', assets: `${tmpdir()}/not-built` })
  const rows: Record<string, string>[] = parse((await ask('/download/release.csv')).text, { columns: true, bom: true })

  it.each([
    ['the first thousand rows', (at: number) => at < looked],
    ['a thousand rows spread over the file', (at: number) => at % Math.floor(rows.length / looked) === 0],
  ])('shows a value of every column that has one to who guesses by %s', (_which, isLookedAt) => {
    const seen = rows.filter((_row, at) => isLookedAt(at))
    const isFilled = (some: typeof rows, column: string) => some.some((row) => row[column] !== '')
    const columns = Object.keys(rows[0]!)
    expect(columns.filter((column) => isFilled(rows, column) && !isFilled(seen, column))).toEqual([])
  })

  it('has codes that are no numbers in the first rows of every column of codes', () => {
    const codes = ['dataset', 'series', 'iso3', 'sex', 'age', 'volunteer_type', 'goal']
    const seen = rows.slice(0, looked)
    expect(codes.filter((code) => seen.every((row) => /^\d*$/.test(row[code]!)))).toEqual([])
    expect(seen.some(({ ref_area }) => /^0/.test(ref_area!))).toBe(true)
  })
})
