import { expect, it } from 'vitest'
import { placeTip } from './placeTip.ts'

it('stands over the middle of its value, and under it where there is no room above', () => {
  expect(placeTip({ x: 400, y: 200 }, 800)).toEqual({
    start: 240,
    width: 320,
    side: 'middle',
    edge: 184,
    isAbove: true,
  })
  expect(placeTip({ x: 400, y: 20 }, 800)).toMatchObject({ edge: 36, isAbove: false })
})

it('never leaves the chart, and keeps to the side of its value', () => {
  expect(placeTip({ x: 10, y: 200 }, 800)).toMatchObject({ start: 0, side: 'start' })
  expect(placeTip({ x: 790, y: 200 }, 800)).toMatchObject({ start: 480, side: 'end' })
  expect(placeTip({ x: 250, y: 200 }, 300)).toMatchObject({ start: 0, width: 300, side: 'end' })
})
