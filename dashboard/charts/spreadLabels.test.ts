import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadLabels } from './spreadLabels.ts'

const frame = [0, 400] as const
const labels = fc.array(
  fc.record({ at: fc.double({ min: -50, max: 450, noNaN: true }), height: fc.integer({ min: 14, max: 48 }) }),
  { maxLength: 8 }
)

it('leaves labels where they are when they are far enough apart', () => {
  expect(spreadLabels([200, 100, 114].map(tall), frame)).toEqual([200, 100, 114])
})

it('moves two that overlap by half each', () => {
  expect(spreadLabels([100, 104].map(tall), frame)).toEqual([95, 109])
})

it('keeps all inside the frame, in their order', () => {
  expect(spreadLabels([398, 399, 2].map(tall), frame)).toEqual([379, 393, 7])
})

it('never lets two overlap, never changes their order, and stays in the frame', () => {
  fc.assert(
    fc.property(labels, (given) => {
      const places = spreadLabels(given, frame)
      const ranked = given.map((label, i) => ({ ...label, to: places[i]! })).sort((a, b) => a.at - b.at)
      for (const [i, label] of ranked.entries()) {
        const next = ranked[i + 1]
        if (next) expect(next.to - label.to).toBeGreaterThanOrEqual((label.height + next.height) / 2 - 1e-6)
        expect(label.to - label.height / 2).toBeGreaterThanOrEqual(frame[0] - 1e-6)
        expect(label.to + label.height / 2).toBeLessThanOrEqual(frame[1] + 1e-6)
      }
    })
  )
})

it('moves labels as little as can be: no shift of one by a pixel is nearer and still allowed', () => {
  fc.assert(
    fc.property(labels, (given) => {
      const places = spreadLabels(given, frame)
      const order = given.map((_, i) => i).sort((a, b) => given[a]!.at - given[b]!.at)
      for (const [rank, i] of order.entries())
        for (const shift of [-1, 1]) {
          const to = places[i]! + shift
          const above = order[rank - 1]
          const below = order[rank + 1]
          const half = given[i]!.height / 2
          const least = above === undefined ? frame[0] + half : places[above]! + (given[above]!.height / 2 + half)
          const most = below === undefined ? frame[1] - half : places[below]! - (given[below]!.height / 2 + half)
          if (to >= least && to <= most)
            expect(Math.abs(to - given[i]!.at)).toBeGreaterThanOrEqual(Math.abs(places[i]! - given[i]!.at) - 1e-6)
        }
    })
  )
})

it('keeps labels apart even where the frame is too low for them', () => {
  const places = spreadLabels([5, 5, 5].map(tall), [0, 20])
  expect(places.map((place, i) => place - (places[i - 1] ?? place))).toEqual([0, 14, 14])
})

const tall = (at: number) => ({ at, height: 14 })
