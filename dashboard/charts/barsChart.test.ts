import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { barsChart } from './barsChart.ts'
import { barsHeight } from './barsLayout.ts'
import type { BarRow, BarsOptions, SkylineDot } from './barsOptions.ts'
import { nearestPoint, pointAfter, pointsOf } from './chartPoints.ts'

const rows: BarRow[] = [
  bar('422', 2.41, { label: 'Lebanon', slot: 2, band: { best: 2, worst: 4 } }),
  bar('784', 4.9, { label: 'United Arab Emirates', band: { best: 1, worst: 3 } }),
  bar('048', 0.003, { label: 'Bahrain', band: { best: 11, worst: 12 } }),
  bar('512', 0, { label: 'Oman' }),
]
const flagged = bar('634', 80, { label: 'Qatar', slot: 3, isFlagged: true })

it('has a bar a row, the largest first, each from zero', () => {
  const chart = draw(rows)
  expect(texts(chart, 'numbers').sort()).toEqual(['0', '0.003', '2.41', '4.9'])
  expect(keys(chart, 'bars')).toEqual(['784', '422', '048'])
  expect(new Set(attributes(chart, 'bars', 'x')).size).toBe(1)
  const [emirates, lebanon] = attributes(chart, 'bars', 'width').map(Number)
  expect(emirates! / lebanon!).toBeCloseTo(4.9 / 2.41, 1)
})

it('shows the least bar two pixels long, and a zero as a number without one', () => {
  const chart = draw(rows)
  expect(attributes(chart, 'bars', 'width').at(-1)).toBe('2')
  expect(keys(chart, 'bars')).not.toContain('512')
  expect(keys(chart, 'numbers')).toContain('512')
})

it('draws what is flagged hollow in a ring, after all others, cut where it is beyond their scale', () => {
  const chart = draw([flagged, ...rows])
  expect(keys(chart, 'rings')).toEqual(['634'])
  expect(keys(chart, 'bars')).not.toContain('634')
  expect(keys(chart, 'cuts')).toEqual(['634'])
  expect(pointsOf(chart)[4]!.key).toBe('634')
  expect(texts(chart, 'legend')).toEqual(['flagged'])
  expect(texts(draw(rows), 'legend')).toEqual([])
  // The others are as long as without it, but for the room that its number takes.
  const lengths = [draw(rows), chart].map((drawn) => attributes(drawn, 'bars', 'width').map(Number))
  expect(lengths[1]![1]! / lengths[1]![0]!).toBeCloseTo(lengths[0]![1]! / lengths[0]![0]!, 2)
})

it('turns bars into dots on hairlines where the scale goes by powers of ten', () => {
  const chart = draw([...rows, flagged], { scale: 'log' })
  expect(chart.querySelectorAll('.bars rect')).toHaveLength(0)
  expect(keys(chart, 'dots')).toEqual(['784', '422', '048', '512'])
  expect(chart.querySelectorAll('.hairlines > *')).toHaveLength(5)
  expect(keys(chart, 'rings')).toEqual(['634'])
})

it('puts what is below zero on its other side', () => {
  const chart = draw([bar('a', 2, { label: 'Women more' }), bar('b', -1, { label: 'Men more' })])
  const [more, less] = pointsOf(chart)
  const zero = Number(
    chart
      .querySelector('.foot path')!
      .getAttribute('d')!
      .match(/M([\d.]+)/)![1]
  )
  expect(more!.x).toBeGreaterThan(zero)
  expect(less!.x).toBeLessThan(zero)
  const number = parts(chart, 'numbers').find((text) => text.getAttribute('data-key') === 'b')!
  expect(Number(/translate\(([\d.]+)/.exec(number.getAttribute('transform')!)![1])).toBeLessThan(less!.x)
})

it('shows all that may be ranked with the chosen under their names and bands', () => {
  const chart = draw(rows, { ranked })
  expect(chart.querySelectorAll('.skyline-dots circle, .skyline-chosen circle')).toHaveLength(12)
  expect(texts(chart, 'bracket-names')).toEqual(['Lebanon 2–4'])
  expect(texts(chart, 'ranges')).toEqual(['1–3', '2–4', '11–12'].map((range) => `\u2066${range}\u2069`))
  expect(chart.querySelectorAll('.bands rect')).toHaveLength(3)
})

it('has no skyline and no band where nothing may be ranked', () => {
  const chart = draw(rows)
  for (const name of ['skyline-dots', 'skyline-title', 'ranges', 'bands', 'band-heading'])
    expect(chart.querySelectorAll(`.${name} > *`), name).toHaveLength(0)
})

it('writes the band after the number where it is narrow', () => {
  const chart = draw(rows, { ranked, width: 340 })
  expect(chart.querySelectorAll('.bands rect')).toHaveLength(0)
  expect(texts(chart, 'ranges')).toHaveLength(3)
  expect(texts(chart, 'band-heading')).toEqual(['rank of 12: between best and worst'])
})

it('is mirrored for a reader of Arabic: names, bars, bands and ranks begin at the right', () => {
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => pointsOf(draw(rows, { ranked, dir })))
  for (const [i, { x, y }] of ltr!.entries()) {
    expect(rtl![i]!.x).toBeCloseTo(720 - x, 1)
    expect(rtl![i]!.y).toBe(y)
  }
})

it('reads a row wherever it is pointed at, then goes on to all that may be ranked', () => {
  const chart = draw(rows, { ranked })
  const points = pointsOf(chart)
  for (const { key, reach } of points.slice(0, 4))
    expect(nearestPoint(points, { x: 5, y: reach!.top + 2 })!.key).toBe(key)
  expect(pointAfter(points, points[0], 'down')!.key).toBe('422')
  expect(pointAfter(points, points[3], 'down')!.key).toBe('r3')
})

it('knows its height ahead, and keeps every mark inside, wide and narrow', () => {
  for (const width of [328, 390, 700, 1040]) {
    const given = { ranked, width }
    const chart = draw([...rows, flagged], given)
    const height = barsHeight([...rows, flagged], options(given))
    expect(Number(chart.getAttribute('height'))).toBe(height)
    for (const { x, y } of pointsOf(chart)) expect(x >= 0 && x <= width && y > 0 && y < height).toBe(true)
  }
})

it('says on every mark of a row whose it is', () => {
  const chart = draw([...rows, flagged], { ranked })
  for (const name of ['targets', 'names', 'numbers']) expect(keys(chart, name).sort(), name).toHaveLength(5)
})

it.each(['linear', 'log'] as const)('looks as it did, %s', async (scale) => {
  const chart = draw([...rows, flagged], { ranked, scale })
  await expect(`${chart.outerHTML}\n`).toMatchFileSnapshot(`snapshots/barsChart.${scale}.svg`)
})

const ranked: SkylineDot[] = Array.from({ length: 12 }, (_, i) => {
  const row = { 0: rows[1]!, 1: rows[0]!, 11: rows[2]! }[i]
  return row ? { ...row } : { key: `r${i + 1}`, label: `Country ${i + 1}`, value: 2 / (i + 1), slot: 0 }
})

function bar(key: string, value: number, more: Partial<BarRow>): BarRow {
  return { key, label: key, slot: 0, value, text: String(value), isFlagged: false, band: null, ...more }
}

it('leaves out in a bounded height the least that nobody chose, and says how many it shows', () => {
  const [whole, bounded] = [draw(rows), draw(rows, { height: barsHeight(rows, options({})) - 30 })]
  expect(keys(whole, 'numbers').length - keys(bounded, 'numbers').length).toBe(2)
  expect(keys(bounded, 'numbers')).toEqual(expect.arrayContaining(['784', '422']))
  expect(bounded.textContent).toContain('2 shown')
  expect(whole.textContent).not.toContain('shown')
  // Chosen ones stay, however little room there is.
  expect(keys(draw(rows, { height: 10 }), 'numbers')).toEqual(['422'])
})

const parts = (chart: Element, name: string) => [...chart.querySelectorAll(`.${name} > *`)]
const texts = (chart: Element, name: string) =>
  [...chart.querySelectorAll(`.${name} text, text.${name}`)].map((text) => text.textContent!)
const keys = (chart: Element, name: string) => parts(chart, name).map((part) => part.getAttribute('data-key')!)
const attributes = (chart: Element, name: string, attribute: string) =>
  parts(chart, name).map((part) => part.getAttribute(attribute)!)

const draw = (drawn: readonly BarRow[], given: Partial<BarsOptions> = {}): Element => barsChart(drawn, options(given))

function options(given: Partial<BarsOptions>): BarsOptions {
  return {
    width: 720,
    dir: 'ltr',
    sentence: 'What the chart says.',
    label: 'Volunteers per 1,000 people, 2020',
    scale: 'linear',
    timePeriod: 2020,
    formatTick: (value, decimals) => value.toFixed(decimals),
    formatRank: String,
    ranked: [],
    words: {
      skyline: 'All 12 that may be ranked',
      bands: 'rank of 12: between best and worst',
      some: (label, shown) => `${label} · ${shown} shown`,
      flagged: 'flagged',
      band: (label, best, worst) => `${label} ${best}–${worst}`,
    },
    document: new JSDOM('').window.document,
    ...given,
  }
}
