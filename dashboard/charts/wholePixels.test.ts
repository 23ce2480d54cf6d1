import { expect, it } from 'vitest'
import { wholePixels } from './wholePixels.ts'

it('writes straight lines as steps of whole pixels, and no step of none', () => {
  expect(wholePixels('M45.2,134.6L93.1,160.4L93.3,160.2L141,157.5ZM1,2L3,1')).toBe('M45,135l48,25 48-2ZM1,2l2-1')
})

it('adds up no error: each point stands where it is rounded to', () => {
  const path = `M0.4,0.4${Array.from({ length: 50 }, (_, at) => `L${(at + 1) * 1.4},${at * 0.3}`).join('')}`
  const steps = [...wholePixels(path).matchAll(/(-?\d+),?(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
  const end = steps.reduce(([x, y], [dx, dy]) => [x! + dx!, y! + dy!])
  expect(end).toEqual([70, 15])
})

it('keeps a single place, and rounds the numbers of any other shape', () => {
  expect(wholePixels('M45.2,134.6')).toBe('M45,135')
  expect(wholePixels('M237.4,-0.6m-1,0a1.2,1,0,1,0,2,0')).toBe('M237,-1m-1,0a1,1,0,1,0,2,0')
})
