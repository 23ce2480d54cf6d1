import { expect, it } from 'vitest'
import { type SelectionInput, selection } from '../../data/structure/selection.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { viewOf } from './viewOf.ts'

type Rows = Parameters<typeof sampleRelease>[0]

it('keeps a missing value missing: with its status and reason, never zero, never dropped', async () => {
  const { lines } = await view([
    { refArea: '404', timePeriod: 2019, obsValue: 12 },
    { refArea: '404', timePeriod: 2020, obsValue: null },
  ])
  const cells = lines[0]!.cells.map((cell) => [cell.timePeriod, cell.obsValue, cell.obsStatus, cell.missingReason])
  expect(cells.slice(-2)).toEqual([
    [2019, 12, 'A', null],
    [2020, null, 'O', 'not_reported'],
  ])
})

it('lists every area in default order when none is chosen', async () => {
  const { lines, total, cut } = await view([at('076'), at('404'), at('356')])
  expect(lines.map((line) => line.refArea)).toEqual(['404', '356', '076'])
  expect({ total, cut }).toEqual({ total: 3, cut: false })
})

it('takes the areas listed that are in any group of a classification and in each classification', async () => {
  const rows = [at('404'), at('524'), at('356'), at('400')]
  const areas = async (input: SelectionInput) => (await view(rows, input)).lines.map((line) => line.refArea)
  expect(await areas({ group: ['034', '145'] })).toEqual(['524', '356', '400'])
  expect(await areas({ group: ['034', 'LDC'] })).toEqual(['524'])
  expect(await areas({ group: ['034'], areas: ['404', '356'] })).toEqual(['356'])
  expect(await areas({ group: ['145', 'LDC'] })).toEqual([])
})

it('keeps a line whose period holds no rows: its years are gaps, not nothing', async () => {
  const { lines } = await view([at('404')], { startPeriod: 2012, endPeriod: 2013 })
  expect(lines[0]!.cells.map((cell) => [cell.timePeriod, cell.missingReason])).toEqual([
    [2012, 'outside_release'],
    [2013, 'outside_release'],
  ])
})

it('shows only the breakdowns asked for, the total first and then as the codelists list them', async () => {
  const series = 'VOLUNTEER_RATE'
  const rows = (['DIRECT', 'ORG', '_T'] as const).map((volunteerType) => ({ ...at('404'), series, volunteerType }))
  const types = async (volunteerType?: SelectionInput['volunteerType']) =>
    (await view(rows, { series: [series], volunteerType })).lines.map((line) => line.volunteerType)
  expect(await types()).toEqual(['_T'])
  expect(await types(['DIRECT', 'ORG'])).toEqual(['ORG', 'DIRECT'])
  expect(await types([])).toEqual(['_T', 'ORG', 'DIRECT'])
})

it('divides by the population of the same area and year', async () => {
  const population = { refArea: '404', timePeriod: 2020, obsValue: 2000, series: 'POP_TOTAL' }
  const { lines, unitMeasure } = await view(
    [{ refArea: '404', timePeriod: 2020, obsValue: 5 }, at('356'), population],
    {
      measure: 'per_1000',
    }
  )
  expect(unitMeasure).toBe('PER_1000_POP')
  expect(lines[0]!.cells.at(-1)).toMatchObject({ obsValue: 5, measureValue: 2.5 })
  expect(lines[1]!.cells.at(-1)).toMatchObject({ obsValue: 10, measureValue: null, noMeasureReason: 'no_population' })
})

it('gives the rows of the series named, whatever Goal, theme or basis chose it', async () => {
  const total = async (input: SelectionInput) => (await view([at('404')], input)).total
  expect(await total({ goal: ['13'] })).toBe(1)
  expect(await total({ goal: ['3'], tags: ['publisher'] })).toBe(1)
  expect(await total({ theme: ['measurement'] })).toBe(1)
})

it('refuses a measure that makes no sense of the series', async () => {
  await expect(view([], { series: ['VOLUNTEER_RATE'], measure: 'per_1000' })).rejects.toThrow(
    'measure: VOLUNTEER_RATE has no per_1000: ask for value or index'
  )
})

it('names every code that the release does not have, and what was probably meant', async () => {
  await expect(view([], { series: ['VOLUNTERS'], areas: ['405'] })).rejects.toThrow(
    'no series VOLUNTERS: did you mean VOLUNTEERS?; no area 405: /api/areas names them all'
  )
  await expect(view([], { areas: ['KEN'] })).rejects.toThrow('KEN: did you mean 404 (Kenya)?')
  await expect(view([], { release: '2025.1-000000000000' })).rejects.toThrow('this answers from 2026.1-000000000000')
})

it('says of a refused input which parameter it was and what was expected', async () => {
  await expect(view([], { startPeriod: 2020, endPeriod: 2016 })).rejects.toThrow('startPeriod: starts after it ends')
  await expect(view([], { series: ['STAFF', 'VOLUNTEERS'] })).rejects.toThrow('series: name exactly one series')
  await expect(view([], { sex: ['f' as 'F'] })).rejects.toThrow('sex: not one of _T, F, M')
  await expect(view([], { area: ['404'] } as SelectionInput)).rejects.toThrow('area')
})

it('cuts an answer that has too many lines, says so, and says how many there are', async () => {
  const { db } = await sampleRelease([at('404'), at('524'), at('356')])
  const bounded = async (most: number) => {
    const { lines, cut, total } = await viewOf(createContext(db), {
      selection: selection.parse({ series: ['VOLUNTEERS'] }),
      language: 'en',
      most,
    })
    return [lines.map((line) => line.refArea), cut, total]
  }
  expect(await bounded(2)).toEqual([['404', '524'], true, 3])
  expect(await bounded(3)).toEqual([['404', '524', '356'], false, 3])
})

const at = (refArea: string) => ({ refArea, timePeriod: 2020, obsValue: 10 })

/** The real router over a real database. Only the rows are made up. */
async function view(rows: Rows, input: SelectionInput = {}) {
  const { db } = await sampleRelease(rows)
  return createCaller(createContext(db)).observations.view({ series: ['VOLUNTEERS'], ...input })
}
