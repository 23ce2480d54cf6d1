import { expect, it } from 'vitest'
import { gap } from './gap.ts'

it('says of a year without a row whether it lies outside the release or the source has no figure in it', () => {
  const reasons = [1990, 2015, 2016, 2020, 2021].map((year) => gap(year).missingReason)
  expect(reasons).toEqual([
    ...['outside_release', 'outside_release'],
    ...['no_figure_here', 'no_figure_here'],
    'outside_release',
  ])
  expect(gap(2010).obsStatus).toBe('O')
})

it('keeps a better reason where one is known', () => {
  expect(gap(2010, 'cannot_exist').missingReason).toBe('cannot_exist')
})
