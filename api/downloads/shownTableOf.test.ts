import { expect, it } from 'vitest'
import { type SelectionInput, selection } from '../../data/structure/selection.ts'
import type { ShownTable } from '../../data/structure/shownTable.ts'
import { createContext } from '../context.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { shownTableOf } from './shownTableOf.ts'

const { db } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 100 },
  { refArea: '404', timePeriod: 2020, obsValue: 150, flag: 'jump' },
  { refArea: '356', timePeriod: 2019, obsValue: 1 / 3, source: 'another' },
  { refArea: '356', timePeriod: 2020, obsValue: null },
  { refArea: '524', timePeriod: 2020, obsValue: 30 },
  { refArea: '404', timePeriod: 2020, obsValue: 3_000_000, series: 'POP_TOTAL' },
  { refArea: '524', timePeriod: 2019, obsValue: 12.5, series: 'VOLUNTEER_RATE', obsStatus: 'E' },
  { refArea: '404', timePeriod: 2019, obsValue: 40, series: 'VOLUNTEER_RATE' },
])
const ctx = createContext(db)

it('has areas below each other and years side by side, each gap with its reason', async () => {
  const table = await tableOf({})
  expect(heads(table)).toEqual(['Country or area', '2019', '2020', 'Change'])
  expect(texts(table)).toEqual([
    ['Kenya', '100', '150', 'a value is flagged'],
    ['Nepal', 'no figure in this source', '30', 'fewer than two values'],
    ['India', '0', 'not reported', 'fewer than two values'],
  ])
  expect(table.rows[2]!.cells[1]).toMatchObject({ value: 1 / 3, cell: { source: 'another' } })
  expect(table.rows[0]!.cells[2]).toMatchObject({ notes: ['rise or fall of at least fivefold'] })
})

it('puts several series below each other, each row with the series and its unit', async () => {
  const table = await tableOf({ series: ['VOLUNTEERS', 'VOLUNTEER_RATE'], measure: 'per_1000', areas: ['404'] })
  expect(heads(table)).toEqual(['Country or area', 'Indicator', '2019', '2020', 'Change'])
  expect(texts(table).map((row) => row.slice(1, 4))).toEqual([
    ['VOLUNTEERS en (per 1,000 people)', 'no population figure for this country or area and year', '0.05'],
    ['VOLUNTEER_RATE en (per cent)', '40.0%', 'no figure in this source'],
  ])
})

it('puts series side by side, each with its years below it, and says of a missing one why', async () => {
  const table = await tableOf({ series: ['VOLUNTEERS', 'VOLUNTEER_RATE'], across: 'series' })
  expect(table.columns.map(({ key }) => key)).toEqual([
    ...['name', 'VOLUNTEERS.2019', 'VOLUNTEERS.2020', 'VOLUNTEER_RATE.2019', 'VOLUNTEER_RATE.2020'],
  ])
  expect(table.columns[4]).toMatchObject({ head: '2020', group: 'VOLUNTEER_RATE en (per cent)', unitMeasure: 'PT' })
  expect(texts(table)).toEqual([
    ['Kenya', '100', '150', '40.0%', 'no figure in this source'],
    ['Nepal', 'no figure in this source', '30', '12.5%', 'no figure in this source'],
    ['India', '0', 'not reported', 'no figure in this source', 'no figure in this source'],
  ])
  const sorted = await tableOf({
    ...{ series: ['VOLUNTEERS', 'VOLUNTEER_RATE'], across: 'series', sort: ['-VOLUNTEER_RATE.2019', 'name'] },
  })
  expect(sorted.rows.map(({ head }) => head)).toEqual(['Kenya', 'Nepal', 'India'])
})

it('shows the columns that are named, in their order, and never a row without its name', async () => {
  expect(heads(await tableOf({ columns: ['change', '2020'] }))).toEqual(['Country or area', 'Change', '2020'])
  const several = { series: ['VOLUNTEERS', 'VOLUNTEER_RATE'], columns: ['2020'] }
  expect(heads(await tableOf(several))).toEqual(['Country or area', 'Indicator', '2020'])
})

it('finds names in any language, however they are written, and says how many rows have none of the words', async () => {
  const { rows, left, notes } = await tableOf({ text: 'NÉPAL' })
  expect(rows.map(({ head }) => head)).toEqual(['Nepal'])
  expect(left.text).toBe(2)
  expect(notes[0]).toBe('2 rows do not have these words in their names.')
  expect((await tableOf({ text: 'ken' })).rows).toHaveLength(1)
  expect((await tableOf({ text: 'kenya ru' })).rows).toHaveLength(1)
})

it('keeps rows in which some year has a status or a flag', async () => {
  const heads = async (status: SelectionInput['status']) => (await tableOf({ status })).rows.map(({ head }) => head)
  expect(await heads(['jump'])).toEqual(['Kenya'])
  expect(await heads(['O'])).toEqual(['Nepal', 'India'])
  expect(await heads(['O', 'jump'])).toEqual(['Kenya', 'Nepal', 'India'])
})

it('keeps rows that may be compared with one figure, and says why the others may not', async () => {
  const { rows, notes } = await tableOf({ comparableWith: 'VOLUNTEERS.404.2020._T._T._T' })
  expect(rows.map(({ head }) => head)).toEqual(['Kenya'])
  expect(notes[0]).toBe(
    '2 rows cannot be compared with the figure chosen: counts depend on the size of a country or area; a reference period is unknown.'
  )
  await expect(tableOf({ comparableWith: 'VOLUNTEERS.404.2012._T._T._T' })).rejects.toThrow('no figure of VOLUNTEERS')
})

it('sets groups as a whole apart, with their recipe', async () => {
  const { groups, rows } = await tableOf({ group: ['034'], sort: ['-2020'] })
  expect(rows.map(({ head }) => head)).toEqual(['Nepal', 'India'])
  expect(groups[0]).toMatchObject({ head: '034 en', refArea: null })
  expect(groups[0]!.notes[0]).toContain('figures of the countries and areas are added')
})

it('counts in its foot of how many areas there is a figure', async () => {
  const { foot } = await tableOf({})
  expect(foot[0]!.cells.map(({ text }) => text)).toEqual([
    'Countries and areas with a figure, of those for which one is possible',
    '2 of 3',
    '2 of 3',
    '',
  ])
})

const heads = ({ columns }: ShownTable) => columns.map(({ head }) => head)
const texts = ({ rows }: ShownTable) => rows.map(({ cells }) => cells.map(({ text }) => text))

async function tableOf(input: SelectionInput): Promise<ShownTable> {
  const asked = selection.parse({ series: ['VOLUNTEERS'], startPeriod: 2019, ...input })
  const { table } = await shownTableOf(ctx, { selection: asked, language: 'en' })
  return table
}
