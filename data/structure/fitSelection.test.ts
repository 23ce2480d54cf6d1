import { expect, it } from 'vitest'
import { type FittedSeries, fittingSelection } from './fitSelection.ts'
import { wholeSelection } from './selection.ts'

const womenAndMen: FittedSeries = {
  ...{ series: 'OFFICE_RATE', measures: ['value'], firstAreas: [], byGoal: ['_T'] },
  ...{ sexes: ['F', 'M'], ages: ['_T'], volunteerTypes: ['_T'] },
}

it('shows women and men of a survey that has no total, where nobody asks for a breakdown', () => {
  const { selection, problems } = fittingSelection(wholeSelection, [womenAndMen])
  expect([selection.sex, problems]).toEqual([['F', 'M'], []])
})

it('still names what was asked for and is not there', () => {
  const { selection, problems } = fittingSelection({ ...wholeSelection, age: ['Y_GE65'], sex: ['M'] }, [womenAndMen])
  expect([selection.sex, selection.age]).toEqual([['M'], ['_T']])
  expect(problems).toMatchObject([{ parameter: 'age', given: 'Y_GE65' }])
})
