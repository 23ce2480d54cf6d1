import { join } from 'node:path'
import { expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { sampleSize } from '../../data/sample/sampleSize.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { type FileFormat, type FileShape, fileEndings } from '../../data/structure/fileFormats.ts'
import type { ShownColumn, ShownTable } from '../../data/structure/shownTable.ts'
import { createContext } from '../context.ts'
import { createTurns } from '../requests/turns.ts'
import { createCaller } from '../router.ts'
import { type RandomSelection, randomSelections } from '../sample/randomSelections.ts'
import { type CsvFile, type FileRow, readCsv, readCsvsByPython, readParquet, readXlsx } from '../sample/readFiles.ts'
import { wordingIn } from '../wordingIn.ts'
import { tidyColumns } from './csvColumns.ts'
import { observationsFile } from './observationsFile.ts'
import { shownTableOf } from './shownTableOf.ts'

const ctx = createContext(openDatabase(currentRelease(join(import.meta.dirname, '../../data/built/current'))))
const turn = createTurns()
const count = sampleSize(200)
const selections = await withFigures(await randomSelections(createCaller(ctx), { count, seed: 2026 }))
const tables = await Promise.all(selections.map(async (random) => (await shownTableOf(ctx, random)).table))

it('holds the figures of the table in every format, tidy, read back by other libraries', async () => {
  const isNumber = (column: string) => tidyColumns.find(({ name }) => name === column)!.type !== 'text'
  const cells = await heldAlike(
    'tidy',
    () => isNumber,
    ({ rows }) =>
      rows.flatMap(({ lines }) =>
        lines.flatMap(({ series, refArea, cells }) =>
          cells.map((cell) => ({
            ...{ series, ref_area: refArea, time_period: cell.timePeriod, obs_value: cell.obsValue },
            ...{ measure_value: cell.measureValue, obs_status: cell.obsStatus, missing_reason: cell.missingReason },
            ...{ no_measure_reason: cell.noMeasureReason, flag: cell.flags.join(' ') || null, source: cell.source },
            ...{ comment: cell.comment, original_value: cell.originalValue, lower: cell.lower, upper: cell.upper },
          }))
        )
      )
  )
  expect(cells).toBeGreaterThan(100 * count)
}, 600_000)

it('holds the table itself in every format, as shown, read back by other libraries', async () => {
  const isNumber = ({ columns }: ShownTable, language: Language) => {
    const numbers = columns.filter(isOfFigures).map((column) => nameOf(column, language))
    return (column: string) => numbers.includes(column)
  }
  const cells = await heldAlike('as_shown', isNumber, ({ columns, rows, groups, foot }, language) =>
    [...rows, ...groups, ...foot].map(({ cells }) =>
      Object.fromEntries(
        columns.map((column, at) => {
          const { value, text } = cells[at]!
          return [nameOf(column, language), isOfFigures(column) ? value : plain(text) || null]
        })
      )
    )
  )
  expect(cells).toBeGreaterThan(100 * count)
}, 600_000)

it('says beside each cell without a figure why there is none, as shown', async () => {
  let reasons = 0
  for (const [at, random] of selections.entries()) {
    const table = tables[at]!
    const rows = rowsOf(await fileOf(random, 'as_shown', 'json'))
    for (const [place, column] of table.columns.entries())
      for (const [row, { cells }] of [...table.rows, ...table.groups, ...table.foot].entries()) {
        const { value, text, notes } = cells[place]!
        if (!isOfFigures(column) || value !== null || !text) continue
        expect(Object.entries(rows[row]!).find(([name]) => name === noteOf(column, random.language))?.[1]).toBe(
          plain([text, ...notes].join(wordingIn(random.language).say('list.semicolon')))
        )
        reasons++
      }
  }
  expect(reasons).toBeGreaterThan(10 * count)
}, 600_000)

type Expected = (table: ShownTable, language: Language) => FileRow[]

/** Reads each selection in each format and holds it against the table that the page makes; counts the cells held. */
async function heldAlike(
  shape: FileShape,
  isNumberOf: (table: ShownTable, language: Language) => (column: string) => boolean,
  of: Expected
) {
  let held = 0
  const forPython: (CsvFile & { rows: FileRow[] })[] = []
  for (const [at, random] of selections.entries()) {
    const table = tables[at]!
    const file = async (format: FileFormat) => fileOf(random, shape, format)
    const rows = rowsOf(await file('json'))
    const expected = of(table, random.language)
    expect(rows.map((row, place) => pick(row, Object.keys(expected[place] ?? {})))).toEqual(expected)
    const csv = await file('csv')
    const isNumber = isNumberOf(table, random.language)
    expect(readCsv(csv, isNumber)).toEqual(rows)
    expect(readXlsx(await file('xlsx'))).toEqual(rows)
    expect((await readParquet(await file('parquet'))).rows).toEqual(rows)
    if (at % 20 === 0) forPython.push({ csv, isNumber, rows })
    held += rows.length * Object.keys(expected[0] ?? {}).length
  }
  const ofPython = readCsvsByPython(forPython)
  if (ofPython) expect(ofPython).toEqual(forPython.map(({ rows }) => rows))
  return held * fileEndings.length
}

/** Every fourth is held against a figure of its own. */
async function withFigures(random: RandomSelection[]): Promise<RandomSelection[]> {
  return Promise.all(
    random.map(async (one, at) => {
      const { table } = at % 4 === 0 ? await shownTableOf(ctx, one) : { table: undefined }
      const lines = table?.rows.flatMap((row) => row.lines) ?? []
      const line = lines.find(
        ({ goal, cells }) => goal === '_T' && cells.some(({ measureValue }) => measureValue !== null)
      )
      if (!line) return one
      const { timePeriod } = line.cells.find(({ measureValue }) => measureValue !== null)!
      const { series, refArea, sex, age, volunteerType } = line
      const comparableWith = [series, refArea, timePeriod, sex, age, volunteerType].join('.')
      return { ...one, selection: { ...one.selection, comparableWith } }
    })
  )
}

async function fileOf({ selection, language }: RandomSelection, shape: FileShape, format: FileFormat): Promise<Buffer> {
  const request = { selection, language, shape, format, origin: '' } as const
  const { pieces } = await observationsFile(ctx, request, turn)
  const chunks: Buffer[] = []
  for await (const piece of pieces) chunks.push(Buffer.from(piece as string))
  return Buffer.concat(chunks)
}

const rowsOf = (json: Buffer): FileRow[] => JSON.parse(json.toString()).rows
const pick = (row: FileRow, names: string[]) => Object.fromEntries(names.map((name) => [name, row[name]]))
const isOfFigures = ({ kind }: ShownColumn) => kind === 'figure' || kind === 'change'
const nameOf = ({ group, head }: ShownColumn, language: Language) =>
  plain(wordingIn(language).beside([group ?? '', head]))
const noteOf = (column: ShownColumn, language: Language) =>
  wordingIn(language).beside([nameOf(column, language), wordingIn(language).say('file.note')])
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
