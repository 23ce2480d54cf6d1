import { expect, it } from 'vitest'
import { importPeaceCorps, jointPostColumns } from './importPeaceCorps.ts'
import { programmeColumns } from './importProgramme.ts'
import { programmeFixture } from './programmeFixture.ts'
import { publisherTable } from './publisherTable.ts'

it('says of every figure which fiscal year it is, and of 2020 that everyone was evacuated', () => {
  expect(cell('404', 2019)).toMatchObject({ obsValue: 12, timeDetail: '2018-10-01/2019-09-30', comment: null })
  expect(cell('404', 2020)).toMatchObject({ obsValue: 3, timeDetail: '2019-10-01/2020-09-30', comment: 'evacuated' })
})

it('keeps the totals and posts of the publisher as areas of their own', () => {
  expect(cell('001', 2020)).toMatchObject({ obsValue: 15, comment: 'evacuated' })
  expect(cell('POST_TWO', 2020)).toMatchObject({ obsValue: 12 })
  expect(cell('POST_TWO', 2019)).toMatchObject({ missingReason: 'no_figure_here', comment: 'years_published:2020' })
})

it('says of an area in a post of several countries where it is counted, in that year only', () => {
  expect(cell('840', 2020)).toMatchObject({
    missingReason: 'in_another',
    obsStatus: 'K',
    comment: 'counted_in:POST_TWO',
  })
  expect(cell('840', 2018)).toMatchObject({ missingReason: 'no_figure_here', obsStatus: 'O', comment: null })
})

const table = publisherTable(
  'peace_corps.csv',
  `${programmeColumns.join()}
KEN,2019,served,total,12
KEN,2020,served,total,3
POST:Two,2020,served,total,12
WORLD,2020,served,total,15
`,
  programmeColumns
)
const jointPosts = publisherTable(
  'joint_posts.csv',
  `${jointPostColumns.join()}\n840,2020,POST_TWO\n`,
  jointPostColumns
)
const { codes, listed } = programmeFixture('peace_corps', {
  series: 'peace_corps,served,total,SERVED,\n',
  ownAreas: 'peace_corps,WORLD,001,\npeace_corps,POST:Two,POST_TWO,\n',
})
const { observations } = importPeaceCorps({ table, jointPosts }, codes, listed)
const cell = (refArea: string, timePeriod: number) =>
  observations.find((row) => row.refArea === refArea && row.timePeriod === timePeriod)
