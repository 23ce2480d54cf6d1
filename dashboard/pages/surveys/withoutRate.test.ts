import { expect, it } from 'vitest'
import { withoutRate } from './withoutRate.ts'

const area = (refArea: string, surveys: number | null, hasRate = false) => ({ refArea, hasRate, surveys })
const names: Record<string, string> = { 400: 'Jordan', 818: 'Egypt', 368: 'Iraq', 312: 'Guadeloupe', 404: 'Kenya' }
const grouped = (...areas: ReturnType<typeof area>[]) =>
  withoutRate(
    areas,
    (code) => names[code]!,
    (one, other) => one.localeCompare(other)
  ).map(({ state, areas }) => [state, areas.map(({ name }) => name)])

it('lists those that ran a survey first, each by name, and keeps what is not known apart from none', () => {
  expect(grouped(area('312', null), area('400', 0.33), area('368', 0), area('818', 1))).toEqual([
    ['ran_survey', ['Egypt', 'Jordan']],
    ['no_survey', ['Iraq']],
    ['not_known', ['Guadeloupe']],
  ])
})

it('leaves out areas with a volunteer rate', () => {
  expect(grouped(area('404', 1, true), area('400', 1))).toEqual([['ran_survey', ['Jordan']]])
})
