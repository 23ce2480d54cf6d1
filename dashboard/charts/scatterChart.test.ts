import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { pointsOf } from './chartPoints.ts'
import { scatterChart } from './scatterChart.ts'
import { type ScatterOptions, type ScatterPoint, scatterHeight } from './scatterLayout.ts'

const points: ScatterPoint[] = [
  { key: '400', x: 0.07, y: 80 },
  { key: '404', x: 2.04, y: 50 },
  { key: '524', x: 40, y: 65 },
]

it('has one mark an area and joins nothing', () => {
  const chart = draw(points)
  expect(chart.querySelectorAll('.points circle')).toHaveLength(3)
  expect(chart.querySelectorAll('path[d*=L][aria-label=line]')).toHaveLength(0)
})

it('goes by powers of ten, the same distance for each', () => {
  const x = pointsOf(draw([1, 10, 100].map((x) => ({ key: String(x), x, y: x }))))
    .map((point) => point.x)
    .sort((a, b) => a - b)
  expect(x[2]! - x[1]!).toBeCloseTo(x[1]! - x[0]!, 1)
})

it('shows a zero as zero, apart from the powers', () => {
  const chart = draw([...points, { key: '780', x: 0, y: 40 }])
  expect(texts(chart, 'x-ticks')[0]).toBe('0')
  expect(texts(draw(points), 'x-ticks')).not.toContain('0')
  const zero = pointsOf(chart).find(({ key }) => key === '780')!
  expect(pointsOf(chart).every(({ key, x }) => key === '780' || x > zero.x)).toBe(true)
})

it('keeps all points inside, wide and narrow, at the height that was reserved', () => {
  for (const width of [340, 900]) {
    const chart = draw(points, { width })
    expect(Number(chart.getAttribute('height'))).toBe(scatterHeight(options({ width })))
    for (const { x, y } of pointsOf(chart))
      expect(x > 0 && x < width && y > 0 && y < scatterHeight(options({ width }))).toBe(true)
  }
})

it('shows the chosen in colour with their names, and all others grey', () => {
  const chart = draw([{ ...points[0]!, slot: 1, label: 'Jordan' }, ...points.slice(1)])
  expect(chart.querySelector('.chosen circle')!.getAttribute('fill')).toBe('var(--line-1)')
  expect(texts(chart, 'labels')).toEqual(['Jordan'])
  expect(chart.querySelectorAll('.points circle')).toHaveLength(2)
  expect(chart.querySelector('.points')!.getAttribute('fill')).toBe('var(--line-0)')
  expect(draw(points).querySelector('.points')!.getAttribute('fill')).toBe('var(--line-1)')
})

it('says on every mark whose it is', () => {
  const chart = draw(points)
  expect([...chart.querySelectorAll('.points circle')].map((mark) => mark.getAttribute('data-key'))).toEqual([
    '400',
    '404',
    '524',
  ])
})

it('takes any two series: each scale linear or by powers of ten', () => {
  const many = [1, 10, 100].map((x) => ({ key: String(x), x, y: x * 1000 }))
  const byKey = (given: Partial<ScatterOptions>) => {
    const placed = pointsOf(draw(many, given))
    return ['1', '10', '100'].map((key) => placed.find((point) => point.key === key)!)
  }
  const [few, more, most] = byKey({ yScale: 'log', xScale: 'linear' })
  expect(few!.y - more!.y).toBeCloseTo(more!.y - most!.y, 1)
  expect((most!.x - more!.x) / (more!.x - few!.x)).toBeCloseTo(10, 1)
})

it('writes no tick on another, nor outside the picture', () => {
  for (const width of [328, 700]) {
    const chart = draw(
      [1, 10_000_000].map((x) => ({ key: String(x), x, y: 50 })),
      {
        ...{ width, xScale: 'log' },
        formatX: (value) => value.toLocaleString('en'),
      }
    )
    const ticks = [...chart.querySelectorAll('.x-ticks text')].map((text) => ({
      x: Number(/translate\(([\d.]+)/.exec(text.getAttribute('transform')!)![1]),
      half: text.textContent!.length * 3.6,
    }))
    expect(ticks.length).toBeGreaterThan(1)
    for (const [i, tick] of ticks.entries()) {
      expect(tick.x + tick.half).toBeLessThanOrEqual(width)
      if (i > 0) expect(tick.x - tick.half).toBeGreaterThan(ticks[i - 1]!.x + ticks[i - 1]!.half)
    }
  }
})

it('rings those chosen', () => {
  const chart = draw([{ ...points[0]!, slot: 1, label: 'Jordan' }, ...points.slice(1)])
  expect(chart.querySelector('.ringed circle')!.getAttribute('stroke')).toBe('var(--line-1)')
})

it('draws what is flagged hollow in a ring, lets it set no scale, and stands it at the edge with its number', () => {
  const flagged = { key: '108', x: 9_000_000, y: 45, isFlagged: true }
  const chart = draw([...points, flagged])
  expect(texts(chart, 'x-ticks')).toEqual(texts(draw(points), 'x-ticks'))
  expect(chart.querySelectorAll('.rings circle')).toHaveLength(1)
  expect(chart.querySelector('.flagged')!.getAttribute('fill')).toBe('var(--paper, white)')
  expect(texts(chart, 'labels')).toEqual(['9000000'])
  const { x } = pointsOf(chart).find(({ key }) => key === '108')!
  expect(x).toBe(720 - 16)
  expect(texts(draw([...points, { ...flagged, x: 3 }]), 'labels')).toEqual([])
})

it('stands classes one above the other, the highest on top, with no dot on another nor on their names', () => {
  const many = Array.from({ length: 120 }, (_, at) => ({ key: String(at), x: 1 + (at % 30), y: at % 4 }))
  for (const width of [358, 720]) {
    const chart = draw(many, { width, bands: ['Low', 'Lower', 'Upper', 'High'] })
    expect(texts(chart, 'bands')).toEqual(['Low', 'Lower', 'Upper', 'High'])
    const placed = pointsOf(chart)
    const ys = (band: number) => placed.filter(({ key }) => Number(key) % 4 === band).map(({ y }) => y)
    expect(Math.max(...ys(3))).toBeLessThan(Math.min(...ys(2)))
    const names = [...chart.querySelectorAll('.bands text')].map((text) =>
      Number(/,([\d.]+)\)/.exec(text.getAttribute('transform')!)![1])
    )
    const apart = placed.flatMap((one, at) =>
      placed.slice(at + 1).map((two) => Math.hypot(one.x - two.x, one.y - two.y))
    )
    if (width === 720) expect(Math.min(...apart)).toBeGreaterThan(8)
    for (const band of [0, 1, 2, 3]) expect(Math.min(...ys(band)) - 4).toBeGreaterThan(names[band]! + 10)
  }
})

it('looks as it did', async () => {
  await expect(`${draw(points).outerHTML}\n`).toMatchFileSnapshot('snapshots/scatterChart.svg')
})

const texts = (chart: Element, name: string) =>
  [...chart.querySelectorAll(`.${name} text`)].map((text) => text.textContent)
const draw = (drawn: ScatterPoint[], given: Partial<ScatterOptions> = {}): Element =>
  scatterChart(drawn, options(given))

function options(given: Partial<ScatterOptions>): ScatterOptions {
  return {
    width: 720,
    xLabel: 'People volunteering per 1,000 people',
    yLabel: 'Score',
    sentence: 'What the chart says.',
    dir: 'ltr',
    timePeriod: 2019,
    formatX: String,
    formatY: String,
    document: new JSDOM('').window.document,
    ...given,
  }
}
