import { expect, it } from 'vitest'
import { freePlace } from './freePlace.ts'

const frame = { left: 0, top: 0, right: 100, bottom: 100 }
const box = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 10 })

it('takes the first place that nothing stands in', () => {
  const obstacles = { frame, boxes: [box(10, 10)], segments: [] }
  expect(freePlace([box(15, 15), box(40, 10), box(60, 10)], obstacles)).toEqual(box(40, 10))
})

it('avoids a line that runs through, even with both its ends outside', () => {
  const obstacles = { frame, boxes: [], segments: [[0, 0, 100, 100]] as const }
  expect(freePlace([box(40, 45), box(70, 10)], obstacles)).toEqual(box(70, 10))
})

it('takes none outside the frame', () => {
  expect(freePlace([box(90, 10), box(10, 95)], { frame, boxes: [], segments: [] })).toBeUndefined()
})
