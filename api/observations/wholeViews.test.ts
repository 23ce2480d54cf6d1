import { expect, it } from 'vitest'
import type { SelectionInput } from '../../data/structure/selection.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const impossible = { obsValue: null, missingReason: 'cannot_exist', obsStatus: 'M' } as const
const { db } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 12 },
  { refArea: '524', timePeriod: 2019, ...impossible },
  { series: 'VOLUNTEER_RATE', refArea: '404', timePeriod: 2019, obsValue: 30 },
  { series: 'VOLUNTEER_RATE', refArea: '404', timePeriod: 2019, obsValue: 31, sex: 'F' },
  { series: 'VOLUNTEER_RATE', refArea: '400', timePeriod: 2019, obsValue: 20 },
  { series: 'VOLUNTEER_RATE', refArea: '524', timePeriod: 2019, ...impossible },
  { series: 'VNR_PRESENTED', refArea: '404', timePeriod: 2019, obsValue: null, missingReason: 'no_figure_here' },
  { series: 'VNR_PRESENTED', refArea: '404', timePeriod: 2019, obsValue: 3, goal: '3' },
  { series: 'VNR_PRESENTED', refArea: '404', timePeriod: 2019, obsValue: 10, goal: '13' },
  { series: 'POP_TOTAL', refArea: '404', timePeriod: 2019, obsValue: 50 },
  { series: 'POP_TOTAL', refArea: '404', timePeriod: 2019, obsValue: 5, goal: '13' },
])
const api = createCaller(createContext(db))

it('gives every area that is named a line, of gaps with their reason where the series has none', async () => {
  expect(await told({ series: ['VOLUNTEERS'], areas: ['076', '404', '524'] })).toEqual([
    ['404', '_T', '_T', 12],
    ['524', '_T', '_T', 'cannot_exist'],
    ['076', '_T', '_T', 'no_figure_here'],
  ])
})

it('gives every member of a group that is named a line', async () => {
  expect(await told({ series: ['VOLUNTEERS'], group: ['034'] })).toEqual([
    ['524', '_T', '_T', 'cannot_exist'],
    ['356', '_T', '_T', 'no_figure_here'],
  ])
})

it('gives every breakdown that is asked for a line in each area that the series looks at', async () => {
  expect(await told({ series: ['VOLUNTEER_RATE'], sex: ['F', '_T'] })).toEqual([
    ['404', '_T', '_T', 30],
    ['404', 'F', '_T', 31],
    ['524', '_T', '_T', 'cannot_exist'],
    ['524', 'F', '_T', 'cannot_exist'],
    ['400', '_T', '_T', 20],
    ['400', 'F', '_T', 'no_figure_here'],
  ])
})

it('gives a gap its status with its reason', async () => {
  const { lines } = await api.observations.view({ series: ['VOLUNTEER_RATE'], areas: ['524'], sex: ['F'] })
  expect(lines[0]!.cells.map(({ obsStatus, missingReason }) => [obsStatus, missingReason])[3]).toEqual([
    'M',
    'cannot_exist',
  ])
})

it('takes a Goal for the dimension of a series that has figures by Goal', async () => {
  expect(await told({ series: ['VNR_PRESENTED'], areas: ['404', '400'], goal: ['13'] })).toEqual([
    ['404', '_T', '13', 10],
    ['400', '_T', '13', 'no_figure_here'],
  ])
})

it('shows each Goal of such a series where none is named, and its figure over all Goals where it has one', async () => {
  expect(await told({ series: ['VNR_PRESENTED'] })).toEqual([
    ['404', '_T', '3', 3],
    ['404', '_T', '13', 10],
  ])
  expect(await told({ series: ['POP_TOTAL'] })).toEqual([['404', '_T', '_T', 50]])
  expect(await told({ series: ['POP_TOTAL'], goal: ['13'] })).toEqual([['404', '_T', '13', 5]])
})

it('says of each series by which Goals it has figures', async () => {
  const list = await api.series.list({ language: 'en' })
  expect(list.map(({ series, byGoal }) => [series, byGoal])).toEqual([
    ['VOLUNTEERS', ['_T']],
    ['VOLUNTEER_RATE', ['_T']],
    ['VNR_PRESENTED', ['3', '13']],
    ['POP_TOTAL', ['_T', '13']],
  ])
})

/** Each line by its area, sex and Goal, with its figure of 2019 or why there is none. */
async function told(input: SelectionInput) {
  const { lines } = await api.observations.view(input)
  return lines.map(({ refArea, sex, goal, cells }) => {
    const cell = cells.find(({ timePeriod }) => timePeriod === 2019)!
    return [refArea, sex, goal, cell.obsValue ?? cell.missingReason]
  })
}
