import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleCode, sampleRelease } from '../sample/sampleRelease.ts'

const { db } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 0 },
  { refArea: '404', timePeriod: 2020, obsValue: 12 },
  { refArea: '356', timePeriod: 2020, obsValue: 9 },
  { refArea: '400', timePeriod: 2020, obsValue: null },
])
const { models } = createCaller(createContext(db))

it('shows what of an address it can and names the rest, with what was meant', async () => {
  const asked = { series: ['VOLUNTEERS', 'VOLUNTERS'], areas: ['404', '999'], measure: 'value' as const }
  const { selection, problems, view, series } = await models.trends(asked)
  expect([selection.series, selection.areas, series.series]).toEqual([['VOLUNTEERS'], ['404'], 'VOLUNTEERS'])
  expect(view.lines.map(({ refArea }) => refArea)).toEqual(['404'])
  expect(problems.map(({ parameter, given }) => [parameter, given])).toEqual([
    ['series', 'VOLUNTERS'],
    ['areas', '999'],
  ])
  const { better } = await models.mended({
    search: 'series=VOLUNTEERS,VOLUNTERS&areas=404,999',
    problems: problems.map(({ parameter, given }) => ({ parameter, given })),
  })
  expect(better).toEqual([
    { series: 'VOLUNTEERS', areas: '404,999' },
    { series: 'VOLUNTEERS,VOLUNTERS', areas: '404' },
  ])
})

it('begins with people volunteering per 1,000 people, unless the address says a measure', async () => {
  const measureOf = async (asked: object) =>
    (await models.trends({ areas: ['404'], isMeasureGiven: false, ...asked })).selection.measure
  expect(await measureOf({})).toBe('per_1000')
  expect(await measureOf({ isMeasureGiven: true, measure: 'value' })).toBe('value')
})

it('gives the table of several series in one answer, and says where the figure to compare with is none', async () => {
  const { views, comparable, grounds } = await models.compare({
    series: ['VOLUNTEERS'],
    comparableWith: 'VOLUNTEERS.400.2020._T._T._T',
  })
  expect(views.map(({ series, view }) => [series.series, view.lines.length])).toEqual([['VOLUNTEERS', 3]])
  expect([comparable, grounds?.figures]).toEqual([undefined, 3])
})

it('renders no more cells than anybody could load, and says how many lines there are', async () => {
  const { views } = await models.compare({ series: ['VOLUNTEERS'], startPeriod: 1971, endPeriod: 2020 })
  expect(views[0]!.view.lines.length * 50).toBeLessThanOrEqual(20_000)
})

it('offers the years in which areas have a figure, a printed zero among them', async () => {
  expect(await models.figureYears({ series: ['VOLUNTEERS'] })).toEqual([
    ['404', [2019, 2020]],
    ['356', [2020]],
  ])
})

it('says of every area and year a value or the reason for none, and nothing else', async () => {
  const asked = { series: ['VOLUNTEERS'], startPeriod: 2019, endPeriod: 2021 }
  const { lines, release } = await models.seriesCells(asked)
  expect(release).toBe(sampleCode)
  const cellsOf = (refArea: string) => lines.find((line) => line.refArea === refArea)
  expect(cellsOf('404')).toEqual({ refArea: '404', goal: '_T', cells: [0, 12, 'outside_release'] })
  expect(cellsOf('400')!.cells).toEqual(['no_figure_here', 'not_reported', 'outside_release'])
  const view = await createCaller(createContext(db)).observations.view(asked)
  expect(lines.map(({ refArea }) => refArea)).toEqual(view.lines.map(({ refArea }) => refArea))
})
