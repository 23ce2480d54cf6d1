import { expect, it } from 'vitest'
import { exampleCount, exampleMethod, exampleRate } from '../../../data/sample/exampleFigure.ts'
import { fieldsShown } from './fieldsShown.ts'

const six = ['survey', 'population_covered', 'reference_period', 'ages', 'instrument', 'who_reports']

it('shows the six fields that every source is asked for, unknown ones too', () => {
  expect(fieldsShown({ method: exampleMethod({}) }, { method: exampleMethod({}) })).toEqual(six)
})

it('shows any other field where one of the two figures has a value, and the type of volunteering never', () => {
  const rate = exampleRate({}, { volunteer_type: 'ORG' })
  expect(fieldsShown(rate, exampleCount())).toEqual([...six, 'help_to_relatives'])
  expect(fieldsShown(exampleCount(), rate)).toEqual([...six, 'help_to_relatives'])
  expect(fieldsShown(exampleCount(), exampleRate({}, { sample_size: '1200' }))).toContain('sample_size')
})
