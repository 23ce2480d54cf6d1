import { expect, it } from 'vitest'
import { surveyState } from './surveyedAreas.ts'

it('says that a survey was run, that none was, or that it is not known: never one for another', () => {
  const without = { refArea: '400', hasRate: false }
  expect([1, 0.33, 0, null].map((surveys) => surveyState({ ...without, surveys }))).toEqual([
    'ran_survey',
    'ran_survey',
    'no_survey',
    'not_known',
  ])
})

it('keeps an area with a volunteer rate out of those that could have asked', () => {
  expect([1, 0, null].map((surveys) => surveyState({ refArea: '076', hasRate: true, surveys }))).toEqual(
    Array(3).fill('has_rate')
  )
})
