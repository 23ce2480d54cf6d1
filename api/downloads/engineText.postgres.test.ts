import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../../data/database.ts'
import { publishedCopy } from '../../data/sample/publishedCopy.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { observationTextQueries } from './observationTextQueries.ts'

const folder = mkdtempSync(join(tmpdir(), 'engine-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

const numbers = [
  ...[0, -0, 1, -7, 0.1, 0.1 + 0.2, -2.5, 1 / 3, 1e-5, 1.5e-5, 1e-6, 0.00000123, 1e-7, 1.5e-7, -3e-10, 5e-324],
  ...[999999999999999, 1e15, 123456789012345680, 1e17 / 3, 1e20, 1e21, 1.25e21, -1e22, 1.7e308],
]
const texts = [
  'a, b',
  '"quoted"',
  'line\nend',
  'line\r\nend',
  '=1+1',
  "'=1",
  "''@x",
  '-',
  '+1',
  '\tx',
  'é 志 🤝',
  "it's",
  '',
]

it('writes every number as JavaScript does and every text as CSV, whichever engine writes it', async () => {
  const file = join(folder, 'sample.sqlite')
  const values = numbers.map((obsValue, n) => ({ refArea: '404', timePeriod: 1000 + n, obsValue }))
  const said = texts.map((comment, n) => ({
    refArea: '524',
    timePeriod: 1000 + n,
    obsValue: 1,
    comment,
    source: `s${comment}`,
  }))
  const { sqlite } = await sampleRelease([...values, ...said], file)
  sqlite.close()
  const engines = [openDatabase(file), await publishedCopy(file)]
  const of = { language: 'en', unitMeasure: 'PS', seriesName: 'volunteers', release: 'r' } as const
  const [one, other] = await Promise.all(
    engines.map((db) =>
      observationTextQueries(db).ofSeries({ series: 'VOLUNTEERS', areas: ['404', '524'], tier: 5 }, of)
    )
  )
  await Promise.all(engines.map((db) => db.destroy()))
  expect(other).toEqual(one)
  const written = other!.slice(0, numbers.length).map(({ text }) => text.split(',')[9])
  expect(written).toEqual(numbers.map(String))
})
