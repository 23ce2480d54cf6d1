import { expect, it } from 'vitest'
import { importCommunityProgramme } from './importCommunityProgramme.ts'
import { programmeColumns } from './importProgramme.ts'
import { programmeFixture } from './programmeFixture.ts'
import { publisherTable } from './publisherTable.ts'

it('keeps the figures of every year, a printed zero too', () => {
  const { observations } = imported('KEN,2015,nights,all,7\nKEN,2017,nights,all,0\n')
  expect(cell(observations, '404', 2015)).toMatchObject({ obsValue: 7, obsStatus: 'A', source: 'GLOBE_AT_NIGHT' })
  expect(cell(observations, '404', 2017)).toMatchObject({ obsValue: 0, missingReason: null })
})

it('gives every area and year of the period a figure or a reason, and says in which years there is one', () => {
  const { observations } = imported('KEN,2016,nights,all,7\nUSA,2017,nights,all,5\n')
  expect(observations).toHaveLength(3 * 5)
  expect(cell(observations, '404', 2017)).toMatchObject({
    obsValue: null,
    missingReason: 'no_figure_here',
    comment: 'years_published:2016',
  })
})

it('calls a year in which the publisher covers no area outside its period, but not for an area it never covers', () => {
  const { observations } = imported('KEN,2016,nights,all,7\n', ['404', '840'])
  expect(cell(observations, '404', 2020)).toMatchObject({
    missingReason: 'outside_period',
    comment: 'years_published:2016',
  })
  expect(cell(observations, '840', 2020)).toMatchObject({ missingReason: 'no_figure_here', comment: null })
})

it('calls figures of other years than the period outside it, even where others have that year', () => {
  const { observations } = imported('KEN,2015,nights,all,7\nUSA,2017,nights,all,5\n')
  expect(cell(observations, '404', 2017)).toMatchObject({
    missingReason: 'outside_period',
    comment: 'years_published:2015',
  })
})

it('lets a figure exist where nobody lives, once there is one', () => {
  const without = imported('KEN,2016,nights,all,7\n')
  expect(cell(without.observations, '010', 2016)).toMatchObject({ missingReason: 'cannot_exist', obsStatus: 'M' })
  const visited = imported('KEN,2016,nights,all,7\nATA,2017,nights,all,3\n')
  expect(cell(visited.observations, '010', 2016)).toMatchObject({ missingReason: 'no_figure_here' })
})

it('sets aside what is no area, with the reason, and never adds it to one', () => {
  const { setAside, observations } = imported(
    'TWN,2016,nights,all,31\nUNKNOWN,2016,nights,all,2\nKEN,2016,nights,all,7\n'
  )
  expect(setAside.map(({ originalArea, originalValue, reason }) => [originalArea, originalValue, reason])).toEqual([
    ['TWN', '31', 'not an area of the M49 list'],
    ['UNKNOWN', '2', 'the publisher names no area'],
  ])
  expect(observations.filter(({ obsValue }) => obsValue !== null)).toHaveLength(1)
})

it('counts what it leaves out, and refuses what it has never met', () => {
  expect(imported('KEN,2016,litter,total,9\nKEN,2017,litter,total,8\n').leftOut).toEqual([
    { originalSeries: 'litter, total', figures: 2, reason: 'no volunteers' },
  ])
  expect(() => imported('KEN,2016,stars,all,9\n')).toThrow('table.csv, line 2: no series for stars, all')
})

it('refuses a second figure for one place', () => {
  expect(() => imported('KEN,2016,nights,all,9\nKEN,2016,nights,all,8\n')).toThrow('line 3: a second figure')
})

type Rows = ReturnType<typeof imported>['observations']
const cell = (rows: Rows, refArea: string, timePeriod: number) =>
  rows.find((row) => row.refArea === refArea && row.timePeriod === timePeriod)

function imported(rows: string, refAreas?: string[]) {
  const dataset = 'globe_at_night'
  const { codes, listed } = programmeFixture(dataset, {
    series: `${dataset},nights,all,NIGHTS,\n${dataset},litter,total,,no volunteers\nother,stars,all,STARS,\n`,
    ownAreas: `${dataset},UNKNOWN,,the publisher names no area\n`,
  })
  const table = publisherTable('table.csv', `${programmeColumns.join()}\n${rows}`, programmeColumns)
  return importCommunityProgramme({ dataset, table }, codes, { ...listed, refAreas: refAreas ?? listed.refAreas })
}
