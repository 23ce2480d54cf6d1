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
  const { selection, problems, views } = await models.explore(asked)
  const [{ view, series }] = views as [(typeof views)[number]]
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
    (await models.explore({ areas: ['404'], isMeasureGiven: false, ...asked })).selection.measure
  expect(await measureOf({})).toBe('per_1000')
  expect(await measureOf({ isMeasureGiven: true, measure: 'value' })).toBe('value')
})

it('gives the table of several series in one answer, and says where the figure to compare with is none', async () => {
  const { views, comparable, grounds } = await models.explore({
    view: 'table',
    series: ['VOLUNTEERS'],
    comparableWith: 'VOLUNTEERS.400.2020._T._T._T',
  })
  expect(views.map(({ series, view }) => [series.series, view.lines.length])).toEqual([['VOLUNTEERS', 3]])
  expect([comparable, grounds?.figures]).toEqual([undefined, 3])
})

it('renders no more cells than anybody could load, and says how many lines there are', async () => {
  const { views } = await models.explore({ view: 'table', series: ['VOLUNTEERS'], startPeriod: 1971, endPeriod: 2020 })
  expect(views[0]!.view.lines.length * 50).toBeLessThanOrEqual(20_000)
})

it('sets every country of the first series behind those chosen, with the reasons of those without a figure', async () => {
  const { others, isOfExamples } = await models.explore({ series: ['VOLUNTEERS'], areas: ['404'], startPeriod: 2019 })
  expect([others.startPeriod, others.endPeriod, others.members, isOfExamples]).toEqual([2016, 2020, null, false])
  expect(others.areas.find(({ refArea }) => refArea === '356')!.cells.at(-1)).toBe(9)
  expect(others.areas.find(({ refArea }) => refArea === '400')!.cells.at(-1)).toBe('not_reported')
})

it('sets a country that is chosen beside all others where the series has no row of it, with the reason', async () => {
  const asked = { series: ['VOLUNTEERS'], areas: ['404', '076'] }
  const { others, names, rows } = await models.explore({ ...asked, view: 'bars' })
  expect(others.areas.find(({ refArea }) => refArea === '076')!.cells.at(-1)).toBe('no_figure_here')
  expect(names['076']).toContain('Brazil')
  expect(rows.areas).toContain('076')
  const { others: changed } = await models.explore({ ...asked, view: 'change' })
  expect(changed.areas.find(({ refArea }) => refArea === '076')!.change!.reason).toBe('fewer_than_two')
})

it('shows the areas chosen before a group they need not be in, and in a table both', async () => {
  const asked = { series: ['VOLUNTEERS'], areas: ['404'], group: ['145'] }
  const areasOf = async (view: 'lines' | 'table') => {
    const { views, rows } = await models.explore({ ...asked, view })
    return [views[0]!.view.lines.map(({ refArea }) => refArea), rows.group]
  }
  expect(await areasOf('lines')).toEqual([['404'], []])
  expect(await areasOf('table')).toEqual([expect.arrayContaining(['404', '400']), []])
})

it('takes away just what is shown: every country of the year on a map or in bars, those chosen as lines', async () => {
  const rowsOf = async (view: 'lines' | 'bars' | 'map' | 'change') => {
    const { rows } = await models.explore({ series: ['VOLUNTEERS'], areas: ['404'], view })
    return [rows.areas, rows.startPeriod, rows.endPeriod]
  }
  expect(await rowsOf('lines')).toEqual([['404'], 2016, 2020])
  expect(await rowsOf('bars')).toEqual([[], 2020, 2020])
  expect(await rowsOf('map')).toEqual([[], 2020, 2020])
  expect(await rowsOf('change')).toEqual([[], 2016, 2020])
})

it('takes away those chosen beside a group too, where bars show both', async () => {
  const { rows } = await models.explore({ series: ['VOLUNTEERS'], areas: ['404'], group: ['145'], view: 'bars' })
  expect([rows.areas.includes('404'), rows.areas.includes('400'), rows.group]).toEqual([true, true, []])
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
