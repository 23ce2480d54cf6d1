import { expect, it } from 'vitest'
import { importGermanSurvey } from './importGermanSurvey.ts'
import { italianFigures, italianLeftOut, italyGermanyColumns } from './italianFigures.ts'
import { publisherTable } from './publisherTable.ts'

const table = publisherTable(
  'copied.csv',
  `${italyGermanyColumns.join()}
ISTAT_AVQ_15_VOL_ASS,ITA,2016,15+,12.4,% of group: employed
ISTAT_AVQ_15_VOL_ASS,ITA,2016,15+,10.7,% of group: total
DEU_FWS_ENGAGEMENT_RATE,DE-BW,2019,14+,46.1,% of population 14+
DEU_FWS_ENGAGEMENT_RATE,DEU,2019,14+,39.7,% of population 14+
`,
  italyGermanyColumns
)

it('takes of Italy all people asked, as work for an organization, and says which groups it leaves out', () => {
  expect(italianFigures(table)).toMatchObject([
    {
      ...{ iso3: 'ITA', series: 'NATIONAL_VOLUNTEER_RATE', of: { volunteerType: 'ORG' } },
      ...{ timePeriod: 2016, value: 10.7, age: '15+' },
    },
  ])
  expect(italianLeftOut(table)).toMatchObject({ figures: 1 })
})

it('takes of Germany the Länder and the country, each from where it was read, with a reason for every other year', () => {
  const areas = { refAreas: ['276'], ofIso: new Map([['DEU', '276']]) }
  const { observations } = importGermanSurvey(table, areas)
  expect(observations.filter(({ obsValue }) => obsValue !== null)).toMatchObject([
    { refArea: 'DE-BW', timePeriod: 2019, obsValue: 46.1, source: 'LAENDERBERICHT_2019' },
    { refArea: '276', timePeriod: 2019, obsValue: 39.7, source: 'BUERGERGESELLSCHAFT' },
  ])
  expect(observations).toHaveLength(2 * 5)
  expect(new Set(observations.slice(2).map(({ comment }) => comment))).toEqual(new Set(['years_published:2019']))
})
