import fc from 'fast-check'
import { expect, it } from 'vitest'
import { classColour, classOf, mapClasses, mostClasses } from './mapClasses.ts'

it('makes classes of about equally many figures, with ends of two digits', () => {
  const values = Array.from({ length: 100 }, (_, i) => i * 1.013)
  const classes = mapClasses(values)
  expect(classes.map(({ from }) => from)).toEqual([0, 25, 51, 76])
  const counts = classes.map((_, place) => values.filter((value) => classOf(value, classes) === place).length)
  for (const count of counts) expect(Math.abs(count - 25)).toBeLessThanOrEqual(2)
})

it('makes fewer classes where figures are the same, and none of no figures', () => {
  expect(mapClasses([5, 5, 5])).toEqual([{ from: 5, to: 5 }])
  expect(mapClasses([0, 0, 0, 7])).toEqual([
    { from: 0, to: 7 },
    { from: 7, to: 7 },
  ])
  expect(mapClasses([])).toEqual([])
  expect(classOf(5, [])).toBeNull()
})

it('puts every figure into one class, the greater never into a lower one, and equals into the same', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const classes = mapClasses(values)
      expect(classes.length).toBeLessThanOrEqual(mostClasses)
      const places = values.toSorted((a, b) => a - b).map((value) => classOf(value, classes)!)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })
  )
})

it('spreads few classes over all shades', () => {
  expect([0, 1].map((place) => classColour(place, 2))).toEqual(['var(--class-1)', 'var(--class-4)'])
  expect([0, 1, 2, 3].map((place) => classColour(place, 4))).toEqual([1, 2, 3, 4].map((n) => `var(--class-${n})`))
})
