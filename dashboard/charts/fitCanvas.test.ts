import { expect, it } from 'vitest'
import { fitCanvas } from './fitCanvas.ts'

const room = { width: 900, height: 400 }

it('gives a frame all the height that its room has', () => {
  expect(fitCanvas((_, height = 300) => height + 120, room)).toEqual({ width: 900, height: 280 })
})

it('lets what takes no height be narrower, where that makes it lower, and no narrower than it must be', () => {
  expect(fitCanvas((width) => width * 0.5, room).width).toBe(796)
  // Below 500 pixels a legend takes another row.
  expect(fitCanvas((width) => width * 0.5 + (width < 500 ? 300 : 100), room).width).toBe(596)
})

it('leaves what can be neither as high as it needs to be', () => {
  expect(fitCanvas(() => 1000, room)).toEqual({ width: 900 })
})
