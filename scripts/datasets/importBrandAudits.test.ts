import { expect, it } from 'vitest'
import { brandAuditColumns, importBrandAudits } from './importBrandAudits.ts'
import { programmeFixture } from './programmeFixture.ts'
import { publisherTable } from './publisherTable.ts'

it('keeps a range as what was printed, with its lower end as the value and no middle made up', () => {
  expect(cell('001', 2018)).toMatchObject({
    obsValue: 9000,
    originalValue: '9000-10000',
    lower: 9000,
    upper: 10000,
    comment: 'range',
  })
})

it('keeps the row of the world beside the areas and never makes a year of the areas of it', () => {
  expect(cell('404', 2019)).toMatchObject({ obsValue: 5 })
  expect(cell('404', 2018)).toMatchObject({ missingReason: 'outside_period', comment: 'years_published:2019' })
  expect(cell('001', 2016)).toMatchObject({ missingReason: 'no_figure_here', comment: 'years_published:2018' })
})

const table = publisherTable(
  'audits.csv',
  `${brandAuditColumns.join()}\nKEN,2019,volunteers,5\nWORLD,2018,volunteers,9000-10000\n`,
  brandAuditColumns
)
const { codes, listed } = programmeFixture('brand_audits', {
  series: 'brand_audits,volunteers,,AUDITORS,\n',
  ownAreas: 'brand_audits,WORLD,001,\n',
})
const { observations } = importBrandAudits(table, codes, listed)
const cell = (refArea: string, timePeriod: number) =>
  observations.find((row) => row.refArea === refArea && row.timePeriod === timePeriod)
