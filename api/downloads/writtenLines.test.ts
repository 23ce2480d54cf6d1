import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createTurns } from '../requests/turns.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { downloadRequest } from './downloadRequest.ts'
import { writtenCsv } from './writtenCsv.ts'

const { db } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 12 },
  { refArea: '524', timePeriod: 2019, obsValue: 3 },
])
const ctx = createContext(db)

it('gives an area that no row stands for its line where the engine writes the others', async () => {
  const request = await downloadRequest(ctx, 'series=VOLUNTEERS&areas=404,400,524&startPeriod=2019&endPeriod=2019')
  let text = ''
  for await (const piece of writtenCsv(ctx, request, createTurns())) text += piece
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
  expect(rows.map((row) => [row.ref_area, row.obs_value, row.missing_reason])).toEqual([
    ['404', '12', ''],
    ['524', '3', ''],
    ['400', '', 'no_figure_here'],
  ])
})
