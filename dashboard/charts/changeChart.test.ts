import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { changeChart } from './changeChart.ts'
import { changeHeight } from './changeLayout.ts'
import type { Change, ChangeOptions, ChangeRow, UnsaidRow, YearBox } from './changeOptions.ts'
import { nearestPoint, pointAfter, pointsOf } from './chartPoints.ts'

const rows: ChangeRow[] = [
  row('Jordan', [0.03, 0.07], { slot: 1, isMine: true, endPeriod: 2019, changeText: '+115 %, to 2019' }),
  row('Lebanon', [1.2, 2.4], { slot: 2, changeText: '+100 %' }),
  row('Tunisia', [1.5, 0.66], { slot: 3, changeText: '−57 %' }),
]
const context: Change[] = [
  { key: 'Burundi', label: 'Burundi', startPeriod: 2016, endPeriod: 2020, start: 40, end: 45 },
  { key: 'Yemen', label: 'Yemen', startPeriod: 2017, endPeriod: 2020, start: 0.5, end: 0.14 },
]

it('draws each from its first year to its last, at the years they are really from', () => {
  const chart = draw(rows)
  expect(keys(chart, 'slopes').sort()).toEqual(['Jordan', 'Lebanon', 'Tunisia'])
  const [start, end] = pointsAt(chart, 'Lebanon')
  const early = pointsAt(chart, 'Jordan')[1]!
  expect(early.timePeriod).toBe(2019)
  expect(early.x).toBeCloseTo(start!.x + ((end!.x - start!.x) * 3) / 4, 1)
})

it('makes equal percentages equal slopes, and equal points where the scale is linear', () => {
  const two = [row('Few', [0.1, 0.2]), row('Many', [10, 20])]
  const rise = (chart: Element, key: string) => {
    const [start, end] = pointsAt(chart, key)
    return start!.y - end!.y
  }
  expect(rise(draw(two), 'Few')).toBeCloseTo(rise(draw(two), 'Many'), 1)
  const linear = draw([row('Low', [5, 8]), row('High', [45, 48])], { scale: 'linear' })
  expect(rise(linear, 'Low')).toBeCloseTo(rise(linear, 'High'), 1)
})

it('names each before its line and gives the last figure and the change after it, none on another', () => {
  const near = Array.from({ length: 10 }, (_, i) => row(`Country ${i}`, [1 + i / 100, 2 + i / 100]))
  const chart = draw(near, {}, [])
  expect(texts(chart, 'start-labels')).toContain('Country 3 1.03')
  for (const name of ['start-labels', 'end-labels', 'changes']) {
    const ys = placesOf(chart, name).map(({ y }) => y)
    expect(ys).toHaveLength(10)
    for (const [i, y] of ys.toSorted((a, b) => a - b).entries())
      if (i > 0) expect(y - ys.toSorted((a, b) => a - b)[i - 1]!).toBeGreaterThanOrEqual(16)
  }
  expect(chart.querySelectorAll('.leaders path')).toHaveLength(20)
})

it('leads no hairline to a figure of another year, but repeats its mark', () => {
  const chart = draw(rows)
  expect(chart.querySelectorAll('.label-marks circle')).toHaveLength(1)
  expect(texts(chart, 'changes')).toContain('+115 %, to 2019')
})

it('names ten at the most, and draws the others all the same', () => {
  const many = Array.from({ length: 12 }, (_, i) => row(`Country ${i}`, [1 + i, 2 + i]))
  const chart = draw(many)
  expect(texts(chart, 'start-labels')).toHaveLength(10)
  expect(keys(chart, 'slopes')).toHaveLength(12)
})

it('lays all others behind in grey, on the same scale', () => {
  const chart = draw(rows)
  expect(keys(chart, 'context')).toEqual(['Burundi', 'Yemen'])
  const [lebanon] = pointsAt(chart, 'Lebanon')
  expect(lebanon!.y - pointsAt(draw(rows, {}, []), 'Lebanon')[0]!.y).toBeGreaterThan(50)
})

it('has no place by powers for a zero, which has none', () => {
  const chart = draw([...rows, row('None', [0, 3])], {}, [{ ...context[0]!, key: 'Ended', end: 0 }])
  expect(keys(chart, 'slopes')).not.toContain('None')
  expect(keys(chart, 'context')).toEqual([])
  expect(chart.outerHTML).not.toMatch(/NaN|Infinity/)
})

it('lets time run from left to right for a reader of Arabic, with names isolated', () => {
  const chart = draw(rows, { dir: 'rtl' })
  const [start, end] = pointsAt(chart, 'Lebanon')
  expect(start!.x).toBeLessThan(end!.x)
  for (const text of texts(chart, 'start-labels')) expect(text).toMatch(/^\u2067.+\u2069$/s)
})

it('reads out the chosen before all others', () => {
  const points = pointsOf(draw(rows))
  expect(points.slice(0, 6).every(({ key }) => rows.some((one) => one.key === key))).toBe(true)
  expect(pointAfter(points, undefined, 'later')!.key).toBe('Lebanon')
})

it('as arrows has a row each, growing to the right in every language, with names at the starting side', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    const chart = draw(rows, { look: 'arrows', dir })
    const [start, end] = pointsAt(chart, 'Lebanon')
    expect(start!.y).toBe(end!.y)
    expect(start!.x).toBeLessThan(end!.x)
    expect(new Set(placesOf(chart, 'names').map(({ x }) => x))).toEqual(new Set([dir === 'ltr' ? 0 : 720]))
    expect(chart.querySelectorAll('.heads path')).toHaveLength(3)
  }
})

it('as arrows ends a change too small for a head with a dot, and reads the nearer end of the row pointed at', () => {
  const chart = draw([row('Sudan', [2.07, 2.12]), ...rows], { look: 'arrows' })
  expect(keys(chart, 'heads')).not.toContain('Sudan')
  expect(keys(chart, 'ends')).toEqual(['Sudan'])
  const points = pointsOf(chart)
  const [start, end] = pointsAt(chart, 'Tunisia')
  expect(nearestPoint(points, { x: 0, y: end!.y })).toBe(end)
  expect(nearestPoint(points, { x: 719, y: start!.y })).toBe(start)
})

it('as arrows has a square for each year, hollow where it is flagged and a ring where there is none, after the change or after the name', () => {
  for (const width of [390, 776])
    for (const dir of ['ltr', 'rtl'] as const) {
      const chart = draw([row('Lebanon', [1.2, 2.4], { years: boxes })], { look: 'arrows', width, dir, unsaid })
      const paths = [...chart.querySelectorAll('.year-boxes path')].map((path) => path.getAttribute('d')!)
      expect(paths.map((d) => d.match(/M/g)!.length)).toEqual([4, 2, 4, 8])
      expect(texts(chart, 'years')).toEqual(['16', '17', '18', '19', '20'])
      const xs = placesOf(chart, 'years').map(({ x }) => x)
      expect(xs).toEqual(xs.toSorted((a, b) => (dir === 'ltr' ? a - b : b - a)))
    }
})

it('as arrows sets those whose change cannot be said under a line, with their figures and the reason, flagged ones out of the scale', () => {
  const chart = draw(rows, { look: 'arrows', unsaid })
  const lowest = Math.max(...pointsAt(chart, 'Tunisia').map(({ y }) => y))
  const qatar = pointsAt(chart, 'Qatar')
  expect(qatar.map(({ timePeriod }) => timePeriod)).toEqual([2016, 2017])
  expect(qatar[0]!.y).toBeGreaterThan(lowest)
  expect(texts(chart, 'reasons')).toEqual(['a value is flagged', 'not applicable'])
  expect(keys(chart, 'hollow')).toEqual(['Qatar', 'Qatar'])
  expect(parts(chart, 'flagged')).toHaveLength(1)
  const sound = unsaid.map((one) => ({ ...one, figures: one.figures.filter(({ isFlagged }) => !isFlagged) }))
  const without = draw(rows, { look: 'arrows', unsaid: sound })
  expect(pointsAt(without, 'Lebanon')).toEqual(pointsAt(chart, 'Lebanon'))
  expect(pointsAt(chart, 'Oman')).toHaveLength(1)
})

it('as arrows tells by colour and head alike which way each went, and sets the whole on a ground of its own', () => {
  const whole = row('All', [0.5, 0.4], { tone: 'whole' })
  const chart = draw([whole, row('Up', [1, 2], { tone: 'rose' }), row('Down', [2, 1], { tone: 'fell' })], {
    look: 'arrows',
  })
  expect(parts(chart, 'arrows').map((arrow) => arrow.getAttribute('stroke'))).toEqual([
    'var(--ink, currentColor)',
    'var(--rose)',
    'var(--fell)',
  ])
  expect(parts(chart, 'washes')).toHaveLength(1)
})

it('knows its height ahead, and keeps every end inside, wide and narrow', () => {
  for (const look of ['slopes', 'arrows'] as const)
    for (const width of [328, 390, 700, 1040]) {
      const chart = draw(rows, { width, look })
      const height = changeHeight(rows, context, options({ width, look }))
      expect(Number(chart.getAttribute('height'))).toBe(height)
      for (const { x, y } of pointsOf(chart)) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
    }
})

it.each(['slopes', 'arrows'] as const)('looks as it did, as %s', async (look) => {
  await expect(`${draw(rows, { look }).outerHTML}\n`).toMatchFileSnapshot(`snapshots/changeChart.${look}.svg`)
})

function row(key: string, [start, end]: [number, number], more: Partial<ChangeRow> = {}): ChangeRow {
  const texts = { startText: String(start), endText: String(end), changeText: 'changed' }
  return { key, label: key, slot: 0, startPeriod: 2016, endPeriod: 2020, start, end, ...texts, ...more }
}

const boxes: YearBox[] = (['given', 'flagged', 'given', 'not_reported', 'given'] as const).map((state, at) => ({
  timePeriod: 2016 + at,
  state,
}))
const unsaid: UnsaidRow[] = [
  {
    ...{ key: 'Qatar', label: 'Qatar', reasonText: 'a value is flagged' },
    figures: [
      { timePeriod: 2016, value: 0.1, isFlagged: false },
      { timePeriod: 2017, value: 900, isFlagged: true },
    ],
    years: (['given', 'flagged', 'not_reported', 'not_reported', 'not_reported'] as const).map((state, at) => ({
      timePeriod: 2016 + at,
      state,
    })),
  },
  { key: 'Oman', label: 'Oman', figures: [], reasonText: 'not applicable', years: [] },
]

const parts = (chart: Element, name: string) => [...chart.querySelectorAll(`.${name} > *`)]
const keys = (chart: Element, name: string) => parts(chart, name).map((part) => part.getAttribute('data-key')!)
const texts = (chart: Element, name: string) =>
  parts(chart, name).map((text) => {
    const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent)
    return lines.length > 0 ? lines.join('\n') : text.textContent!
  })
const placesOf = (chart: Element, name: string) =>
  parts(chart, name).map((part) => {
    const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(part.getAttribute('transform')!)!
    return { x: Number(x), y: Number(y) }
  })
const pointsAt = (chart: Element, key: string) =>
  pointsOf(chart)
    .filter((point) => point.key === key)
    .sort((a, b) => a.timePeriod - b.timePeriod)

const draw = (drawn: readonly ChangeRow[], given: Partial<ChangeOptions> = {}, others = context): Element =>
  changeChart(drawn, others, options(given))

function options(given: Partial<ChangeOptions>): ChangeOptions {
  return {
    width: 720,
    dir: 'ltr',
    sentence: 'What the chart says.',
    label: 'Volunteers per 1,000 people',
    scale: 'log',
    startPeriod: 2016,
    endPeriod: 2020,
    formatTick: (value, decimals) => value.toFixed(decimals),
    formatYear: String,
    look: 'slopes',
    document: new JSDOM('').window.document,
    ...given,
  }
}
