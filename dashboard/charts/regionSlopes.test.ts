import { expect, it } from 'vitest'
import { type RegionSlope, regionSlopes } from './regionSlopes.ts'

it('draws equal percentages as equal slopes, and leaves out what starts or ends at zero', () => {
  const { slopes } = regionSlopes([slope('a', 1, 2), slope('b', 10, 20), slope('c', 0, 5)], 340)
  expect(slopes.map(({ key }) => key)).toEqual(['a', 'b'])
  const [one, other] = slopes.map(({ y1, y2 }) => y1 - y2)
  expect(one).toBeCloseTo(other!, 0)
  expect(one).toBeGreaterThan(0)
})

it('lets no name stand on another, however near the ends are, and cuts none off at the edge', () => {
  const names = ['Australia and New Zealand', 'Latin America and the Caribbean', 'South-eastern Asia', 'Polynesia']
  const { slopes, height } = regionSlopes(
    names.map((name) => ({ ...slope(name, 1, 2), label: name })),
    340
  )
  const boxes = slopes
    .map(({ labelY, lines }) => [labelY - (lines.length * 15) / 2, labelY + (lines.length * 15) / 2] as const)
    .sort((a, b) => a[0] - b[0])
  for (const [at, [from]] of boxes.entries()) if (at > 0) expect(from).toBeGreaterThanOrEqual(boxes[at - 1]![1])
  expect(boxes.at(-1)![1]).toBeLessThan(height)
  expect(slopes.map(({ lines }) => lines.join(' '))).toEqual(names)
})

it('has nothing to draw where there is nothing', () => {
  expect(regionSlopes([], 340)).toMatchObject({ slopes: [], ticks: [] })
})

const slope = (key: string, start: number, end: number): RegionSlope => ({
  ...{ key, label: key, start, end, endText: String(end), way: 'rose' },
})
