import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { ages, sexes, volunteerTypes } from '../../data/structure/codelists.ts'
import { type Selection, selection } from '../../data/structure/selection.ts'
import { createContext } from '../context.ts'
import { createTurns } from '../requests/turns.ts'
import { type FileRow, readCsv, readCsvByPython, readParquet, readXlsx } from '../sample/readFiles.ts'
import { tidyColumns } from './csvColumns.ts'
import { type FileFormat, fileFormats } from './downloadRequest.ts'
import { observationsFile } from './observationsFile.ts'
import { shownView } from './shownView.ts'

const ctx = createContext(openDatabase(currentRelease(join(import.meta.dirname, '../../data/built/current'))))
const known = await ctx.codes()
const turn = createTurns()
const isNumber = (column: string) => tidyColumns.find(({ name }) => name === column)!.type !== 'text'

/** Small enough to be read five times over, and of every kind: several series, groups, breakdowns, orders, measures. */
const asked = fc.record({
  series: fc.subarray(known.series, { minLength: 1, maxLength: 2 }),
  areas: fc.subarray(
    known.areas.map(({ refArea }) => refArea),
    { maxLength: 8 }
  ),
  group: fc.subarray(['ESCWA', 'LDC', '034', 'INCOME_LM'], { maxLength: 1 }),
  sex: fc.subarray([...sexes], { minLength: 1 }),
  age: fc.subarray([...ages], { minLength: 1 }),
  volunteerType: fc.subarray([...volunteerTypes], { minLength: 1 }),
  startPeriod: fc.constantFrom(2014, 2016, 2018),
  measure: fc.constantFrom('value' as const, 'per_1000' as const, 'index' as const),
  sort: fc.constantFrom([], ['name'], ['-2019'], ['change', 'name']),
  show: fc.constantFrom('all' as const, 'with_values' as const),
})

it('holds the same cells in every format as the API, read back by other libraries, for 200 selections', async () => {
  let files = 0
  let cells = 0
  await fc.assert(
    fc.asyncProperty(asked, async (parameters) => {
      const chosen = selection.parse(parameters)
      const shown = await shownView(ctx, { selection: chosen, language: 'fr' }).catch(() => undefined)
      if (!shown) return
      const file = async (format: FileFormat) => fileOf(chosen, format)
      const rows = JSON.parse((await file('json')).toString()).rows as FileRow[]
      const inView = shown.lines.flatMap(({ refArea, series, cells }) =>
        cells.map((cell) => [
          ...[series, refArea, cell.timePeriod, cell.obsValue, cell.measureValue, cell.obsStatus],
          ...[cell.missingReason, cell.noMeasureReason, cell.flags.join(' ') || null, cell.source, cell.comment],
        ])
      )
      expect(
        rows.map((row) => [
          ...[row.series, row.ref_area, row.time_period, row.obs_value, row.measure_value, row.obs_status],
          ...[row.missing_reason, row.no_measure_reason, row.flag, row.source, row.comment],
        ])
      ).toEqual(inView)
      const csv = await file('csv')
      expect(readCsv(csv, isNumber)).toEqual(rows)
      expect(readXlsx(await file('xlsx'))).toEqual(rows)
      expect((await readParquet(await file('parquet'))).rows).toEqual(rows)
      if (files % 80 === 0) expect(readCsvByPython(csv, isNumber) ?? rows).toEqual(rows)
      files += fileFormats.length
      cells += rows.length
    }),
    { seed: 2026, numRuns: 200 }
  )
  expect(files).toBeGreaterThan(400)
  expect(cells).toBeGreaterThan(2000)
}, 300_000)

async function fileOf(chosen: Selection, format: FileFormat): Promise<Buffer> {
  const request = { selection: chosen, language: 'fr', page: 'compare', shape: 'tidy', format, origin: '' } as const
  const { pieces } = await observationsFile(ctx, request, turn)
  const chunks: Buffer[] = []
  for await (const piece of pieces) chunks.push(Buffer.from(piece as string))
  return Buffer.concat(chunks)
}
