import { expect, it } from 'vitest'
import { citizenScienceColumns, importCitizenScience } from './importCitizenScience.ts'
import { programmeFixture } from './programmeFixture.ts'
import { publisherTable } from './publisherTable.ts'

it('keeps projects Goal by Goal in the one year of the study', () => {
  const figures = imported('KEN,13,direct,4\nKEN,2,direct,0\n').filter(({ obsValue }) => obsValue !== null)
  expect(figures.map(({ refArea, timePeriod, goal, obsValue }) => [refArea, timePeriod, goal, obsValue])).toEqual([
    ['404', 2018, '13', 4],
    ['404', 2018, '2', 0],
  ])
})

it('has no figure over all Goals: it says that those of the inventory stand Goal by Goal, and the others nowhere', () => {
  const gaps = imported('KEN,13,direct,4\nALL,13,direct,9\n').filter(({ goal }) => goal === '_T')
  expect(gaps.map(({ refArea, missingReason, comment }) => [refArea, missingReason, comment])).toEqual([
    ['404', 'no_figure_here', 'goals_published'],
    ['840', 'no_figure_here', null],
    ['010', 'cannot_exist', null],
    ['JRC_ALL', 'no_figure_here', 'goals_published'],
  ])
})

it('refuses what is no Goal', () => {
  expect(() => imported('KEN,18,direct,4\n')).toThrow('line 2, column goal: found 18')
})

function imported(rows: string) {
  const { codes, listed } = programmeFixture('jrc_citizen_science', {
    series: 'jrc_citizen_science,direct,,PROJECTS,\n',
    ownAreas: 'jrc_citizen_science,ALL,JRC_ALL,\n',
  })
  const table = publisherTable('projects.csv', `${citizenScienceColumns.join()}\n${rows}`, citizenScienceColumns)
  return importCitizenScience(table, codes, listed).observations
}
