import { expect, it } from 'vitest'
import { figureLabel } from './figureLabel.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

it('names area and year of a figure, and only the breakdowns that it has', () => {
  const reader = { wording: createWording('en', messagesOf('en')), names: new Map([['404', 'Kenya']]) }
  const whole = { refArea: '404', timePeriod: 2020, sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' } as const
  expect(figureLabel(whole, reader)).toBe('Kenya · 2020')
  expect(figureLabel({ ...whole, age: 'Y15T24', volunteerType: 'ORG', goal: '13' }, reader)).toBe(
    'Kenya · 2020 · 15–24 years · Organization-based · Goal 13'
  )
})
