import { expect, it } from 'vitest'
import { type LabelledPoint, pointLabels } from './pointLabels.ts'

const frame = { left: 40, right: 640, top: 0, bottom: 300 }
const point = (key: string, x: number, y: number): LabelledPoint => ({ key, label: key, slot: 1, x, y })

it('puts a name beside its point, with no hairline', () => {
  const [label] = pointLabels([point('Jordan', 200, 100)], [], frame)
  expect(label!.textX).toBeGreaterThan(200)
  expect(label!.textY).toBe(100)
  expect(label!.leader).toBeNull()
})

it('keeps names off each other, off named points and inside, however close their points stand', () => {
  for (const step of [0, 3, 9])
    for (const [x, y] of [
      [300, 150],
      [42, 296],
      [636, 4],
    ] as const) {
      const points = Array.from({ length: 8 }, (_, i) => point(`Country ${i}`, x + (i % 3) * step, y - i * step * 0.5))
      const boxes = pointLabels(points, [], frame).map(({ textX, textY, lines }) => ({
        ...{ left: textX, right: textX + 60, top: textY - 8 * lines.length, bottom: textY + 8 * lines.length },
      }))
      for (const [i, one] of boxes.entries()) {
        expect(one.left >= frame.left && one.top >= frame.top - 1 && one.bottom <= frame.bottom + 1).toBe(true)
        for (const other of boxes.slice(i + 1))
          expect(
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
          ).toBe(false)
      }
    }
})

it('leads a hairline to a name that had to stand off', () => {
  const crowd = Array.from({ length: 9 }, (_, i) => point(`Country ${i}`, 300, 150))
  expect(pointLabels(crowd, [], frame).filter(({ leader }) => leader).length).toBeGreaterThan(0)
})

it('stands clear of points without a name where there is room', () => {
  const [label] = pointLabels([point('Jordan', 200, 100)], [{ x: 230, y: 100 }], frame)
  expect(label!.textX).toBeLessThan(200)
})
