import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { pointsOf } from './chartPoints.ts'
import { splitChart } from './splitChart.ts'
import { type SplitOptions, type SplitSection, splitHeight } from './splitLayout.ts'

const sections: SplitSection[] = [
  { label: 'The last four weeks', rows: [{ key: '756', label: 'Switzerland · 2020', values: [37, 43.7, 35.1] }] },
  {
    label: 'The last week',
    rows: [
      { key: '051', label: 'Armenia · 2019', values: [8.1, 12.4, 5.7] },
      { key: '404', label: 'Kenya · 2016', values: [0.2, null, 0.5] },
    ],
  },
]

it('gives each reference period a scale of its own, from zero', () => {
  const chart = draw(sections)
  expect(texts(chart, 'ticks')).toEqual(['0', '10', '20', '30', '40', '50', '0', '5', '10', '15'])
  expect(texts(chart, 'headings')).toEqual(['The last four weeks', 'The last week'])
})

it('has a mark for each group of each survey, and none where a group has no figure', () => {
  const chart = draw(sections)
  expect(
    ['part-0', 'part-1', 'part-2'].map((name) => chart.querySelectorAll(`.${name} path, .${name} circle`).length)
  ).toEqual([3, 2, 3])
})

it('keeps the marks of an area on one row, in the order of their values', () => {
  const points = pointsOf(draw(sections)).filter(({ key }) => key === '756')
  expect(new Set(points.map(({ y }) => y)).size).toBe(1)
  const x = (group: number) => points.find(({ timePeriod }) => timePeriod === group)!.x
  expect(x(2) < x(0) && x(0) < x(1)).toBe(true)
})

it('shows both of two groups that share a value', () => {
  const chart = draw([
    { label: 'The last week', rows: [{ key: '496', label: 'Mongolia · 2018', values: [3.1, 4.8, 4.8] }] },
  ])
  const [, middle, old] = pointsOf(chart)
  expect(middle!.x).toBe(old!.x)
  expect(Math.abs(middle!.y - old!.y)).toBeGreaterThan(6)
})

it('runs from the right for a reader of Arabic, names and scale alike', () => {
  const chart = draw(sections, { dir: 'rtl' })
  const [low, high] = [0, 1].map(
    (group) => pointsOf(chart).find(({ key, timePeriod }) => key === '756' && timePeriod === group)!.x
  )
  expect(low!).toBeGreaterThan(high!)
  for (const text of texts(chart, 'labels')) expect(text).toMatch(/^\u2067.+\u2069$/)
})

it('puts names above their rows where it is narrow, and nothing outside its height', () => {
  for (const width of [340, 900]) {
    const chart = draw(sections, { width })
    const height = splitHeight(sections, options({ width }))
    expect(Number(chart.getAttribute('height'))).toBe(height)
    for (const { x, y } of pointsOf(chart)) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  }
})

it('looks as it did', async () => {
  await expect(`${draw(sections).outerHTML}\n`).toMatchFileSnapshot('snapshots/splitChart.svg')
})

const texts = (chart: Element, name: string) =>
  [...chart.querySelectorAll(`.${name} text`)].map((text) => text.textContent)

const draw = (drawn: SplitSection[], given: Partial<SplitOptions> = {}): Element => splitChart(drawn, options(given))

function options(given: Partial<SplitOptions>): SplitOptions {
  return {
    width: 720,
    sentence: 'What the chart says.',
    groups: ['15–24 years', '25–64 years', '65 years and over'],
    dir: 'ltr',
    formatTick: (value, decimals) => value.toFixed(decimals),
    document: new JSDOM('').window.document,
    ...given,
  }
}
