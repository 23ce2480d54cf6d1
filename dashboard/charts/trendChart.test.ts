import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { pointsOf } from './chartPoints.ts'
import { exampleLine, exampleOptions } from './exampleLines.ts'
import { lineColour } from './lineColours.ts'
import { trendChart } from './trendChart.ts'
import { trendHeight } from './trendLayout.ts'

const six = [
  exampleLine('Kenya', [1.71, 2.27, 2.3, 2.04, 3.11], 1),
  exampleLine('Jordan', [0.03, 0.05, 0.07, 0.07, null], 2),
  exampleLine('India', [{ measureValue: 0.22, flags: ['jump'] }, 1.86, 1.74, 0.88, 3.49], 3),
  exampleLine('Lebanon', [1.2, 1.35, { measureValue: 2.02, obsStatus: 'E' }, 2.08, 2.41], 4),
  exampleLine('Nepal', [3.73, 4, 4.27, 4.08, 4.32], 5),
  exampleLine('Honduras', [0.25, 0.42, 0.48, 0.51, 0.51], 6),
]
const newZealand = exampleLine('New Zealand', [
  { measureValue: 28.2, survey: 'BX:15658' },
  null,
  { measureValue: 12.4, survey: 'BA:117' },
])

it('breaks a line at a year without a value, and joins nothing over it', () => {
  expect(stretches(draw([exampleLine('Kenya', [1, 2, null, 3, 4])]))).toHaveLength(2)
  expect(stretches(draw([exampleLine('Kenya', [1, 2, 2.5, 3, 4])]))).toHaveLength(1)
})

it('breaks a line at a year that it has no cell for', () => {
  const { cells, ...line } = exampleLine('Kenya', [1, 2, 9, 3, 4])
  expect(stretches(draw([{ ...line, cells: cells.filter(({ timePeriod }) => timePeriod !== 2018) }]))).toHaveLength(2)
})

it('cuts a line where the survey changes, and says from which year', () => {
  const chart = draw([newZealand])
  expect(stretches(chart)).toHaveLength(2)
  expect(titles(chart, 'cuts')).toEqual(['New Zealand: another survey from 2018'])
})

it('cuts a line between neighbouring years of two surveys', () => {
  const chart = draw([
    exampleLine('Peru', [1, { measureValue: 2, survey: 'other' }, { measureValue: 3, survey: 'other' }]),
  ])
  expect(
    stretches(chart)
      .map((d) => d.split('L').length)
      .sort()
  ).toEqual([1, 2])
  expect(titles(chart, 'cuts')).toEqual(['Peru: another survey from 2017'])
})

it('joins two years of one survey that were read on two pages', () => {
  const chart = draw([exampleLine('Peru', [1, { measureValue: 2, source: 'another page' }, 3])])
  expect(stretches(chart)).toHaveLength(1)
  expect(titles(chart, 'cuts')).toEqual([])
})

it('cuts a line before a break that the publisher states', () => {
  const chart = draw([exampleLine('Peru', [1, 2, { measureValue: 3, obsStatus: 'B' }, 4])])
  expect(stretches(chart)).toHaveLength(2)
  expect(titles(chart, 'cuts')).toEqual(['Peru: a break in 2018'])
})

it('runs lines through their points', () => {
  const chart = draw([six[4]!])
  expect(stretches(chart)[0]!.slice(1).split('L').map(rounded)).toEqual(dots(chart, 'measured').map(rounded))
})

it('draws measured values filled, and estimated, imputed and provisional ones hollow', () => {
  const chart = draw([
    exampleLine('Kenya', [1, ...(['E', 'I', 'P', 'U'] as const).map((obsStatus) => ({ measureValue: 2, obsStatus }))]),
  ])
  expect(dots(chart, 'measured')).toHaveLength(2)
  expect(dots(chart, 'estimated')).toHaveLength(3)
  expect(chart.querySelector('.estimated')!.getAttribute('fill')).toBe('var(--paper, white)')
})

it('puts a ring about a flagged value, and its flag in words', () => {
  expect(titles(draw(six), 'rings')).toEqual(['India, 2016: flagged, jump'])
})

it('cuts a line on both sides of a flagged value, which is hollow in its ring', () => {
  const chart = draw([exampleLine('Qatar', [1, 1.1, flagged(0.9), 1.3, 1.2])])
  expect(stretches(chart).map((d) => d.split('L').length)).toEqual([2, 2, 1])
  expect(dots(chart, 'estimated')).toHaveLength(1)
  expect(chart.querySelector('.rings')!.getAttribute('stroke')).toBe('var(--warn, currentColor)')
})

it('takes no flagged value for its scale: past it, it stands at the edge with its number', () => {
  const chart = draw([exampleLine('China', [flagged(439_731_865), 10, 12]), exampleLine('Nepal', [3, 4, 5], 2)])
  expect(tickTexts(chart)).toEqual(['0', '5', '10', '15'])
  expect(texts(chart, 'beyond')).toEqual(['439731865.00'])
  expect(rounded(dots(chart, 'estimated')[0]!)[1]).toBe(gridTop(chart))
  expect(texts(draw(six), 'beyond')).toEqual([])
})

it('takes for its scale, and cuts no line at, what only dominates a sum', () => {
  const chart = draw([exampleLine('India', [10, { measureValue: 50, flags: ['dominates'] }, 12])])
  expect(tickTexts(chart).at(-1)).toBe('50')
  expect(texts(chart, 'beyond')).toEqual([])
})

it('scales by flagged values where there are no others', () => {
  expect(tickTexts(draw([exampleLine('China', [flagged(40), flagged(44)])])).at(-1)).toBe('50')
})

it('goes by powers of ten where that is asked for, and says so at the axis', () => {
  const lines = [exampleLine('Burundi', [40, 45]), exampleLine('Chad', [0.05, 0.07], 2)]
  const chart = draw(lines, { scale: 'log' })
  expect(tickTexts(chart)).toEqual(['0.1', '0.3', '1', '3', '10', '30'])
  expect(texts(chart, 'axis-label')).toEqual(['Per 1,000 people, log scale'])
  expect(texts(draw(lines), 'axis-label')).toEqual(['Per 1,000 people'])
})

it('stands zeros on a rail under the powers of ten, and leads no line there', () => {
  const chart = draw([exampleLine('Chad', [0.5, 40, 0, 0])], { scale: 'log' })
  expect(tickTexts(chart)[0]).toBe('0')
  expect(stretches(chart).map((d) => d.split('L').length)).toEqual([2, 2])
  const heights = dots(chart, 'measured').map((dot) => Number(dot.split(',')[1]))
  expect(heights[2]! - heights[0]!).toBeGreaterThan(15)
})

it('is linear where an index, or a value below zero, has no powers', () => {
  expect(tickTexts(draw([exampleLine('Gap', [-1, 40])], { scale: 'log' }))).toContain('-10')
  expect(tickTexts(draw([exampleLine('Nepal', [100, 1000])], { scale: 'log', measure: 'index' }))[0]).toBe('0')
})

it('draws all others faintly behind, one path each, broken where their figures do', () => {
  const context = [
    { key: '108', label: 'Burundi', values: [40, 41, null, 43, 44], cuts: [2020] },
    { key: '148', label: 'Chad', values: [2, 3, 4, 5, 6] },
  ]
  const chart = draw([six[0]!], { context })
  const paths = all(chart, '.context path')
  expect(paths.map((path) => path.getAttribute('data-key'))).toEqual(['108', '148'])
  expect(paths.map((path) => path.getAttribute('d')!.split('M').length - 1)).toEqual([3, 1])
  expect(all(chart, '.context')[0]!.compareDocumentPosition(all(chart, '.stretches')[0]!)).toBe(4)
  expect(tickTexts(chart).at(-1)).toBe('50')
  expect(pointsOf(chart).filter(({ isContext }) => isContext)).toHaveLength(9)
})

it('draws quiet lines thin, grey and without points, their names lighter than those of others', () => {
  const quiet = { ...exampleLine('Serbia', [8, 9, 7, 7, 7], 0), look: 'quiet' as const }
  const chart = draw([six[0]!, quiet])
  const strokes = [...chart.querySelectorAll('.stretches')].map((mark) => [
    mark.getAttribute('stroke-width'),
    mark.querySelector('path')!.getAttribute('stroke'),
  ])
  expect(strokes).toEqual([
    ['1.2', lineColour(0)],
    ['2', lineColour(1)],
  ])
  expect(chart.querySelectorAll('.measured circle')).toHaveLength(5)
  const names = [...chart.querySelectorAll('.labels')].map((mark) => [
    mark.textContent,
    mark.getAttribute('font-weight'),
  ])
  expect(names).toEqual([
    ['Kenya', '600'],
    ['Serbia', '400'],
  ])
})

it('draws groups as a whole in ink, dashed or dotted, named at their ends and without points', () => {
  const region = { ...exampleLine('Western Asia', [0.6, 0.8, 0.8, 0.7, 0.8], 0), look: 'dashed' as const }
  const world = { ...exampleLine('All countries', [2.3, 2.2, 2, 2, null], 0), look: 'dotted' as const }
  const chart = draw([six[0]!, region, world])
  const dashes = all(chart, '.stretches').map((part) => part.getAttribute('stroke-dasharray'))
  expect(dashes).toEqual(['1.5 4', '6 4', null])
  expect(all(chart, '.stretches path').map((path) => path.getAttribute('stroke'))).toEqual([
    'var(--ink-soft, currentColor)',
    'var(--ink, currentColor)',
    lineColour(1),
  ])
  expect(texts(chart, 'labels').sort()).toEqual(['All countries (2019)', 'Kenya', 'Western Asia'])
  expect(dots(chart, 'measured')).toHaveLength(5)
})

it('rings a missing year on a rail under the axis, in the colour of its line, with who and why', () => {
  const chart = draw(six)
  expect(titles(chart, 'missing')).toEqual(['Jordan, 2020: not_reported'])
  expect(chart.querySelector('.missing circle')!.getAttribute('stroke')).toBe(lineColour(2))
})

it('rings a year whose figure has no measure, and says why', () => {
  const line = exampleLine('Kosovo', [
    1,
    { measureValue: null, obsValue: 5, missingReason: null, noMeasureReason: 'no_population' },
  ])
  expect(titles(draw([line]), 'missing')).toEqual(['Kosovo, 2017: no_population'])
})

it('tells reasons apart by their signs, each explained in the legend', () => {
  const none = (missingReason: 'no_figure_here' | 'cannot_exist') => ({ measureValue: null, missingReason })
  const chart = draw([exampleLine('Jordan', [1, null, none('no_figure_here'), none('cannot_exist'), null])])
  const signs = all(chart, '.missing-signs path').map((path) => path.getAttribute('d'))
  expect(new Set(signs).size).toBe(3)
  expect(texts(chart, 'legend')).toEqual(['not_reported', 'no_figure_here', 'cannot_exist'])
  expect(texts(chart, 'rail-names')).toEqual(['no figure'])
})

it('writes short codes beside the marks where there is room, and lets no two marks overlap', () => {
  const coded = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...exampleLine(`Area ${i}`, [1, null, 2]), code: `A${i}A` }))
  expect(texts(draw(coded(2)), 'codes')).toEqual(['A0A', 'A1A'])
  expect(texts(draw(coded(8), { width: 330 }), 'codes')).toEqual([])
  for (const width of [330, 720]) {
    const rings = dots(draw(coded(8), { width }), 'missing').map((dot) => dot.split(',').map(Number))
    for (const [i, [x, y]] of rings.entries())
      for (const [otherX, otherY] of rings.slice(i + 1))
        expect(Math.hypot(x! - otherX!, y! - otherY!)).toBeGreaterThan(11)
  }
})

it('never draws a missing value as zero', () => {
  const chart = draw([exampleLine('Jordan', [1, null, 3])])
  expect(dots(chart, 'measured')).toHaveLength(2)
})

it('names a line at its end, one that ends early with its last year, and one without values under the chart', () => {
  const chart = draw([...six, exampleLine('Andorra', [null, null, null, null, null])])
  expect(texts(chart, 'labels').sort()).toEqual(['Honduras', 'India', 'Jordan (2019)', 'Kenya', 'Lebanon', 'Nepal'])
  expect(texts(chart, 'legend')).toContain('Andorra')
})

it('lists long names under a narrow chart instead', () => {
  const long = exampleLine('United Kingdom of Great Britain and Northern Ireland', [1, 2, 3, 4, 5])
  const chart = draw([long], { width: 390 })
  expect(texts(chart, 'labels')).toEqual([])
  expect(texts(chart, 'legend')).toEqual([long.label])
})

it('explains the signs that it uses, and no others', () => {
  expect(texts(draw(six), 'legend')).toEqual(['estimated', 'flagged', 'not_reported'])
  expect(texts(draw([six[0]!]), 'legend')).toEqual([])
})

it('marks what took place in an area on a rail of its own, never among the figures', () => {
  const at = [
    { key: 'Jordan', timePeriod: 2017, title: 'Jordan, 2017' },
    { key: 'Jordan', timePeriod: 2020, title: 'Jordan, 2020' },
    { key: 'Jordan', timePeriod: 2030, title: 'past the period' },
  ]
  const events = { label: 'review presented', rail: 'review', at }
  const coded = six.map((line) => ({ ...line, code: line.label.slice(0, 3) }))
  const chart = draw(coded, { events })
  expect(titles(chart, 'events')).toEqual(['Jordan, 2017', 'Jordan, 2020'])
  expect(texts(chart, 'rail-names')).toEqual(['no figure', 'review'])
  expect(texts(chart, 'codes')).toEqual(['Jor', 'Jor', 'Jor'])
  expect(texts(draw(coded, { events, width: 420 }), 'codes')).toEqual(['Jor'])
  expect(texts(chart, 'legend').at(-1)).toBe('review presented')
  const foot = Number(/,([\d.]+)/.exec(all(chart, '.foot path')[0]!.getAttribute('d')!)![1])
  for (const mark of all(chart, '.events path'))
    expect(Number(/,([\d.]+)\)/.exec(mark.getAttribute('transform')!)![1])).toBeGreaterThan(foot + 30)
  expect(pointsOf(chart)).toHaveLength(pointsOf(draw(six)).length)
  expect(Number(chart.getAttribute('height'))).toBe(trendHeight(coded, exampleOptions({ events })))
})

it('has whole years for ticks, fewer where it is narrow', () => {
  expect(years(draw(six))).toEqual(['2016', '2017', '2018', '2019', '2020'])
  expect(years(draw(six, { width: 330 }))).toEqual(['2016', '2018', '2020'])
})

it('keeps a line in its colour whatever else is drawn', () => {
  const strokeOf = (lines: ChartLine[]) =>
    draw(lines).querySelector('.stretches path:first-child')!.getAttribute('stroke')
  expect(strokeOf([six[5]!, six[0]!])).toBe(strokeOf([six[5]!]))
})

it('starts at zero, but for an index, which has a rule at 100', () => {
  expect(tickTexts(draw([exampleLine('Nepal', [3.73, 4, 4.27])]))[0]).toBe('0')
  const index = draw([exampleLine('Nepal', [100, 94, 116])], { measure: 'index' })
  expect(tickTexts(index)[0]).toBe('90')
  expect(index.querySelectorAll('.base')).toHaveLength(1)
})

it('runs left to right for a reader of Arabic, with every text isolated', () => {
  const chart = draw([exampleLine('الأردن', [0.03, 0.05, 0.07, 0.07, null])], { dir: 'rtl', label: 'لكل ألف نسمة' })
  expect(chart.getAttribute('direction')).toBe('ltr')
  for (const text of [...texts(chart, 'labels'), ...texts(chart, 'axis-label'), ...texts(chart, 'legend')])
    expect(text).toMatch(/^\u2067[^\u2066-\u2069]+\u2069$/)
  const x = dots(chart, 'measured').map((dot) => Number(dot.split(',')[0]))
  expect(x).toEqual([...x].sort((a, b) => a - b))
})

it('is one picture with one sentence to those who do not see it', () => {
  const chart = draw(six)
  expect(chart.getAttribute('role')).toBe('img')
  expect(chart.getAttribute('aria-label')).toBe('What the chart says.')
  for (const part of chart.querySelectorAll(':scope > g')) expect(part.getAttribute('aria-hidden')).toBe('true')
})

it('says where each cell stands: values on their points, a missing one at its cross', () => {
  const chart = draw([six[1]!])
  const points = pointsOf(chart)
  const onPoints = points.filter(({ timePeriod }) => timePeriod < 2020).sort((a, b) => a.timePeriod - b.timePeriod)
  expect(onPoints.map(({ x, y }) => rounded(`${x},${y}`))).toEqual(dots(chart, 'measured').map(rounded))
  const missing = points.find(({ timePeriod }) => timePeriod === 2020)!
  expect(missing.y).toBeGreaterThan(Math.max(...onPoints.map(({ y }) => y)) + 20)
})

it('has the height that was reserved for it, and sets no style that a strict policy would refuse', () => {
  const chart = draw(six, { width: 390 })
  expect(Number(chart.getAttribute('height'))).toBe(trendHeight(six, exampleOptions({ width: 390 })))
  expect(chart.querySelectorAll('[style]')).toHaveLength(0)
})

it('keeps no empty room where no line has a figure', () => {
  const nothing = exampleLine('Jordan', [null, null, null, null, null])
  expect(trendHeight([nothing], exampleOptions())).toBeLessThan(trendHeight([six[1]!], exampleOptions()) / 2)
})

it('draws a single year, no values, and no lines', () => {
  expect(dots(draw([six[0]!], { startPeriod: 2018, endPeriod: 2018 }), 'measured')).toHaveLength(1)
  expect(tickTexts(draw([exampleLine('Andorra', [null, null])]))).toEqual([])
  expect(years(draw([]))).toHaveLength(5)
})

it('looks as it did', async () => {
  await expect(`${draw(six).outerHTML}\n`).toMatchFileSnapshot('snapshots/trendChart.svg')
  await expect(`${draw([newZealand], { width: 390 }).outerHTML}\n`).toMatchFileSnapshot('snapshots/trendChartCut.svg')
})

function draw(lines: ChartLine[], options: Partial<ChartOptions> = {}): Element {
  return trendChart(lines, exampleOptions({ document: new JSDOM('').window.document, ...options }))
}

const flagged = (measureValue: number) => ({ measureValue, flags: ['jump' as const] })
const gridTop = (chart: Element) =>
  Math.min(...all(chart, '.grid path').map((path) => Number(/M[\d.]+,([\d.]+)/.exec(path.getAttribute('d')!)![1])))
const all = (chart: Element, selector: string) => [...chart.querySelectorAll(selector)]
const stretches = (chart: Element) => all(chart, '.stretches path').map((path) => path.getAttribute('d')!)
const titles = (chart: Element, name: string) => all(chart, `.${name} title`).map((title) => title.textContent)
const texts = (chart: Element, name: string) => all(chart, `.${name} text`).map((text) => text.textContent)
const years = (chart: Element) => texts(chart, 'years')
const tickTexts = (chart: Element) => texts(chart, 'ticks')
const dots = (chart: Element, name: string) =>
  all(chart, `.${name} circle`).map((dot) => `${dot.getAttribute('cx')},${dot.getAttribute('cy')}`)
const rounded = (point: string) => point.split(',').map((length) => Math.round(Number(length) * 10) / 10)
