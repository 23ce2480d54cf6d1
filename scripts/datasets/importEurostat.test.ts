import { expect, it } from 'vitest'
import { eurostatColumns, importEurostat } from './importEurostat.ts'
import { ilostatColumns } from './importIlostat.ts'
import { publisherTable } from './publisherTable.ts'

it('keeps both modules, one series an activity and a reason, and says what is of low reliability', () => {
  const { observations } = imported('IRL,2015,AC42A,,Y_GE16,T,37.7,u', 'IRL,2022,AC41A,,Y_GE16,T,12,')
  expect(observations.filter((row) => row.obsValue !== null)).toMatchObject([
    { series: 'EUSILC_INFORMAL', refArea: '372', timePeriod: 2015, obsValue: 37.7, obsStatus: 'U', source: 'EU_SILC' },
    { series: 'EUSILC_FORMAL', refArea: '372', timePeriod: 2022, obsValue: 12, obsStatus: 'A', comment: null },
  ])
  expect(imported('IRL,2015,AC41A,NTIME,Y_GE16,T,22.6,').observations[0]!.series).toBe('EUSILC_NOT_PART_NTIME_FORMAL')
})

it('marks a figure that stands in ILOSTAT too, and only where the two are equal', () => {
  expect(imported('IRL,2015,AC41A,,Y_GE16,T,29.0,').observations[0]!.comment).toBe('same_as:ilostat')
  expect(imported('IRL,2015,AC42A,,Y_GE16,T,37.7,').observations[0]!.comment).toBeNull()
})

it('has no year of the period and never fills one in', () => {
  const { observations } = imported('IRL,2015,AC41A,,Y_GE16,T,29.0,', 'IRL,2022,AC41A,,Y_GE16,T,12,')
  const inside = observations.filter(
    (row) =>
      row.series === 'EUSILC_FORMAL' && row.refArea === '372' && row.timePeriod !== 2015 && row.timePeriod !== 2022
  )
  expect(inside.map((row) => [row.timePeriod, row.obsValue, row.missingReason, row.comment])).toEqual(
    [2016, 2017, 2018, 2019, 2020].map((year) => [year, null, 'outside_period', 'years_published:2015,2022'])
  )
})

it('sets an area outside the M49 list aside and refuses a breakdown that it does not know', () => {
  expect(imported('XKX,2022,AC41A,,Y_GE16,T,5,').setAside).toMatchObject([
    { originalArea: 'XKX', series: 'EUSILC_FORMAL' },
  ])
  expect(() => imported('IRL,2015,AC41A,,Y16-24,T,29.0,')).toThrow('line 2: no series for AC41A')
})

function imported(...rows: string[]) {
  const ilostat = ['ORG,29', 'DIRECT,37.6'].map((cells) => {
    const [type, value] = cells.split(',')
    return `IRL,BB:3073,AGE_AGGREGATE_TOTAL,VOL_TYPE_${type},2015,${value},,`
  })
  return importEurostat({
    rates: publisherTable('rates.csv', `${eurostatColumns.join()}\n${rows.join('\n')}\n`, eurostatColumns),
    ilostat: publisherTable('ilo.csv', `${ilostatColumns.join()}\n${ilostat.join('\n')}\n`, ilostatColumns),
    areas: { refAreas: ['372'], ofIso: new Map([['IRL', '372']]) },
    unpopulated: new Set(),
  })
}
