import { expect, it } from 'vitest'
import { isolateText } from './isolateText.ts'

it('leaves a text that runs as its picture does', () => {
  expect(isolateText(['Lebanon', '40–59'], 'ltr')).toBe('Lebanon\n40–59')
})

it('keeps a range that runs the other way inside its line', () => {
  expect(isolateText(['لبنان \u206640–59\u2069'], 'rtl')).toBe('\u2067لبنان \u206640–59\u2069\u2069')
})

it('closes a pair that a line break parts, and opens it anew', () => {
  expect(isolateText(['\u2066per 1,000', 'people\u2069'], 'rtl')).toBe(
    '\u2067\u2066per 1,000\u2069\u2069\n\u2067\u2066people\u2069\u2069'
  )
})
