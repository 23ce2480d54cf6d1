import { expect, it } from 'vitest'
import { type CoverageOptions, coverageChart, coverageHeight } from './coverageChart.ts'

const kinds = [
  { key: 'above', label: 'Above zero' },
  { key: 'not_reported', label: 'Not reported' },
]
const options: CoverageOptions = { width: 500, dir: 'ltr', sentence: 'a & b', kinds, hasLegend: true, id: 'c' }
const bars = [
  { year: '2016', said: '150', counts: [150, 50] },
  { year: '2017', said: '2', counts: [2, 198], isMarked: true },
]

it('parts of a bar are as high as their counts, and what is missing has a pattern', () => {
  const svg = coverageChart(bars, options)
  const heights = [
    ...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="([^"]+)" stroke/g),
  ]
  const [above, missing] = heights.map(([, height]) => Number(height))
  expect(above! / missing!).toBeCloseTo(3, 1)
  expect(heights[1]![2]).toBe('url(#cnot_reported)')
  expect(svg).toContain('<pattern id="cnot_reported"')
  expect(svg).toContain('aria-label="a &amp; b"')
})

it('a count stands on its figures, and on paper of its own where they are too low for it', () => {
  const svg = coverageChart(bars, options)
  expect(svg).toMatch(/fill="var\(--paper\)">150</)
  expect(svg).toMatch(/paint-order="stroke">2</)
})

it('the last year stands on the left where reading begins on the right', () => {
  const at = (dir: 'ltr' | 'rtl') =>
    Number(/<text x="(\d+)"[^>]*>2017</.exec(coverageChart(bars, { ...options, dir }))![1])
  expect([at('ltr'), at('rtl')]).toEqual([375, 125])
})

it('is as high as its room, with its kinds named inside', () => {
  expect(coverageHeight({ ...options, height: 300 })).toBe(300)
  const svg = coverageChart(bars, { ...options, height: 300 })
  expect(svg).toContain('height="300"')
  expect(svg).toContain('>Not reported<')
})
