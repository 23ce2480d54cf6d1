import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { changeStrip } from './changeStrip.ts'
import { type ChangeDot, type ChangeStripOptions, changeStripHeight } from './changeStripLayout.ts'
import { pointAfter, pointsOf } from './chartPoints.ts'

const dots: ChangeDot[] = [
  { key: 'Lebanon', label: 'Lebanon', slot: 2, change: 2 },
  { key: 'Tunisia', label: 'Tunisia', slot: 3, change: 0.5 },
  { key: 'Same', label: 'Same', slot: 0, change: 1 },
  { key: 'Tenth', label: 'Tenth', slot: 0, change: 0.1 },
]

it('stands twice as much as far from no change as half as much', () => {
  const chart = draw(dots)
  const none = Number(
    chart
      .querySelector('.no-change path')!
      .getAttribute('d')!
      .match(/M([\d.]+)/)![1]
  )
  expect(xOf(chart, 'Same')).toBe(none)
  expect(xOf(chart, 'Lebanon') - none).toBeCloseTo(none - xOf(chart, 'Tunisia'), 1)
})

it('stands points as far as they are where it is linear', () => {
  const chart = draw(
    [-4, 0, 2].map((change) => ({ key: String(change), label: '', slot: 0, change })),
    { scale: 'linear' }
  )
  expect(xOf(chart, '0') - xOf(chart, '-4')).toBeCloseTo(2 * (xOf(chart, '2') - xOf(chart, '0')), 1)
})

it('shows every dot, none on another, and the chosen in colour under their names', () => {
  const many = Array.from({ length: 160 }, (_, i) => ({ key: `a${i}`, label: '', slot: 0, change: 0.6 + i / 200 }))
  const chart = draw([...dots, ...many])
  expect(chart.querySelectorAll('.dots circle')).toHaveLength(162)
  expect(chart.querySelectorAll('.chosen circle')).toHaveLength(2)
  expect(texts(chart, 'names')).toEqual(['Lebanon', 'Tunisia'])
  const points = pointsOf(chart)
  for (const [i, one] of points.entries())
    for (const other of points.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(3.9)
})

it('always has a tick at no change, and none whose words touch', () => {
  for (const width of [200, 328, 900])
    for (const far of [1.04, 1.3, 3, 400])
      expect(texts(draw([...dots, { ...dots[0]!, key: 'Far', change: far }], { width }), 'ticks')).toContain('×1')
  expect(texts(draw(dots.slice(0, 2), { width: 328 }), 'ticks')).toEqual(['×0.5', '×1', '×2'])
})

it('has no place for a figure that ended at zero, of which no ratio is said', () => {
  const chart = draw([...dots, { key: 'Ended', label: 'Ended', slot: 4, change: 0 }])
  expect(pointsOf(chart)).toHaveLength(4)
  expect(chart.outerHTML).not.toMatch(/NaN|Infinity/)
})

it('is read from the one that fell most to the one that rose most', () => {
  const points = pointsOf(draw(dots))
  expect(points.map(({ key }) => key)).toEqual(['Tenth', 'Tunisia', 'Same', 'Lebanon'])
  expect(pointAfter(points, points[0], 'later')!.key).toBe('Tunisia')
})

it('knows its height ahead, and keeps all inside, wide and narrow', () => {
  for (const width of [240, 328, 900]) {
    const chart = draw(dots, { width })
    const height = changeStripHeight(dots, options({ width }))
    expect(Number(chart.getAttribute('height'))).toBe(height)
    for (const { x, y } of pointsOf(chart)) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  }
})

it('looks as it did', async () => {
  await expect(`${draw(dots).outerHTML}\n`).toMatchFileSnapshot('snapshots/changeStrip.svg')
})

const texts = (chart: Element, name: string) =>
  [...chart.querySelectorAll(`.${name} text`)].map((text) => text.textContent)
const xOf = (chart: Element, key: string) => pointsOf(chart).find((point) => point.key === key)!.x
const draw = (drawn: readonly ChangeDot[], given: Partial<ChangeStripOptions> = {}): Element =>
  changeStrip(drawn, options(given))

function options(given: Partial<ChangeStripOptions>): ChangeStripOptions {
  return {
    width: 328,
    dir: 'ltr',
    sentence: 'What the chart says.',
    scale: 'log',
    timePeriod: 2020,
    formatTick: (change) => `×${change}`,
    document: new JSDOM('').window.document,
    ...given,
  }
}
