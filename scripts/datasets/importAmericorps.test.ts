import { expect, it } from 'vitest'
import { importAmericorps } from './importAmericorps.ts'
import { programmeColumns } from './importProgramme.ts'
import { programmeFixture } from './programmeFixture.ts'
import { publisherTable } from './publisherTable.ts'

it('keeps states under their own codes and sexes apart', () => {
  expect(line('US-AL')).toEqual([null, 27.4, null, null, null])
  expect(line('840', 'F')).toEqual([null, 33.8, null, null, null])
})

it('says in a year without a survey in which years there was one', () => {
  expect(cell('840', 2018)).toMatchObject({ missingReason: 'no_figure_here', comment: 'years_published:2017,2019' })
})

it('marks the national rate that also stands in ILOSTAT', () => {
  expect(cell('840', 2017)).toMatchObject({ obsValue: 30.3, comment: 'same_as:ilostat' })
  expect(cell('840', 2019)).toMatchObject({ obsValue: 30, comment: 'same_as:ilostat' })
  expect(cell('840', 2017, 'F')).toMatchObject({ comment: null })
})

it('has rows for no other area', () => {
  expect([...new Set(imported.observations.map(({ refArea }) => refArea))].sort()).toEqual(['840', 'US-AL'])
})

it('lists the groups that are not served, one row a kind of group', () => {
  expect(imported.leftOut).toEqual([{ originalSeries: 'formal, Age', figures: 2, reason: 'no age of ours' }])
})

const table = publisherTable(
  'americorps.csv',
  `${programmeColumns.join()}
US-AL,2017,formal,16+ total,27.4
USA,2017,formal,16+ total,30.3
USA,2019,formal,16+ total,30.0
USA,2017,formal,Sex: Female,33.8
USA,2017,formal,Age: 16 to 17,28
USA,2017,formal,Age: 18 to 24,21
`,
  programmeColumns
)
const series = 'AMERICORPS_FORMAL_RATE'
const imported = importAmericorps(
  table,
  programmeFixture('americorps', {
    series: `americorps,formal,16+ total,${series},
americorps,formal,Sex: Female,${series},
americorps,formal,Age: 16 to 17,,no age of ours
americorps,formal,Age: 18 to 24,,no age of ours
`,
  }).codes
)
const cell = (refArea: string, timePeriod: number, sex = '_T') =>
  imported.observations.find((row) => row.refArea === refArea && row.timePeriod === timePeriod && row.sex === sex)
const line = (refArea: string, sex?: string) =>
  [2016, 2017, 2018, 2019, 2020].map((year) => cell(refArea, year, sex)!.obsValue)
