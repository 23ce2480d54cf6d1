import { expect, it } from 'vitest'
import { type GridOptions, type GridRow, gridChart, gridHeight } from './gridChart.ts'

const columns = ['1', '2', '3'].map((text) => ({ text, colour: '#123456' }))
const options: GridOptions = {
  ...{ width: 900, dir: 'ltr', sentence: 'Figures <by> Goal', columns },
  legend: [
    { shade: 1, text: '1–20%' },
    { mark: 'ring', text: 'By theme' },
  ],
}
const rows: GridRow[] = [
  {
    label: 'Western Asia',
    cells: [
      { shade: 0, text: '0' },
      { shade: 2, text: '4', marks: ['square', 'ring'] },
      { shade: 5, text: '18' },
    ],
  },
  { label: 'All', isTotal: true, cells: [1, 2, 3].map((n) => ({ shade: 3, text: String(n) })) },
]
const xOf = (svg: string, said: string) => Number(new RegExp(`<text x="([\\d.]+)"[^>]*>\\D?${said}\\D?<`).exec(svg)![1])

it('shade and number stand in every cell, none above zero has a dotted frame', () => {
  const svg = gridChart(rows, options)
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
  expect(svg.match(/var\(--heat-5\)/g)).toHaveLength(1)
  expect(svg).toContain('aria-label="Figures &lt;by&gt; Goal"')
  expect(Number(/height="(\d+)"/.exec(svg)![1])).toBe(gridHeight(rows, options))
})

it('runs from the reader’s side', () => {
  expect(xOf(gridChart(rows, options), 'All')).toBe(0)
  const turned = gridChart(rows, { ...options, dir: 'rtl' })
  expect(xOf(turned, 'All')).toBe(900)
  expect(xOf(turned, '18')).toBeLessThan(xOf(turned, '4'))
})

it('shapes beside a number give way where there is no room, the number never', () => {
  const few = { ...options, columns: columns.slice(0, 3), legend: [] }
  expect(gridChart(rows, few).match(/<path/g)).toHaveLength(2)
  const many = Array.from({ length: 17 }, (_, at) => ({ text: String(at + 1), colour: '#123456' }))
  const cells = many.map(() => ({ shade: 2 as const, text: '47', marks: ['square', 'ring'] as const }))
  const narrow = gridChart([{ label: 'Africa', cells }], { ...few, columns: many, width: 320 })
  expect(narrow).not.toContain('<path')
  expect(narrow.match(/>47</g)).toHaveLength(17)
})

it('a name too long for its place is wrapped, or smaller, and whole', () => {
  const label = 'Economic and Social Commission for Asia and the Pacific (ESCAP)'
  const long = [{ ...rows[0]!, label }]
  const roomy = gridChart(long, { ...options, height: 400 })
  const texts = [...roomy.matchAll(/<text x="0"[^>]*>([^<]*)</g)].map(([, text]) => text!)
  expect(texts.slice(-3).join(' ')).toBe(label)
  expect(gridChart([...long, ...long, ...long], { ...options, height: 120 })).toContain(label)
  expect(gridHeight(long, options)).toBeGreaterThan(gridHeight(rows.slice(0, 1), options))
})
