import { noBreakdown } from '../../data/structure/dimensionCodes.ts'
import type { LeftOut } from './leftOut.ts'
import type { NationalFigure } from './nationalFigure.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'

export const italyGermanyColumns = ['series', 'ref_area', 'time_period', 'age', 'obs_value', 'unit'] as const
type ItalyGermanyTable = PublisherTable<(typeof italyGermanyColumns)[number]>

/** Italy's yearly rate of unpaid work in associations: of all people asked. Groups by their work are too small. */
export function italianFigures(table: ItalyGermanyTable): NationalFigure[] {
  return table.rows.filter(isTotal).map((row) => {
    const value = numberIn(table, row, 'obs_value')
    if (value === null) throw new Error(`${table.file}, line ${row.line}: expected a figure`)
    return {
      iso3: row.ref_area,
      geo: 'Italy',
      series: 'NATIONAL_VOLUNTEER_RATE',
      of: { ...noBreakdown, volunteerType: 'ORG' },
      timePeriod: Number(row.time_period),
      timeDetail: null,
      isSpan: false,
      value,
      qualifier: '',
      printed: row.obs_value,
      upper: null,
      source: 'https://esploradati.istat.it',
      age: row.age,
      referencePeriod: '12 months',
    }
  })
}

/** The groups that are not served. */
export const italianLeftOut = (table: ItalyGermanyTable): LeftOut => ({
  originalSeries: 'ISTAT_AVQ_15_VOL_ASS by labour-market condition',
  figures: table.rows.filter((row) => isItalian(row) && !isTotal(row)).length,
  reason: 'groups by labour-market condition are small and jump from year to year',
})

type Row = ItalyGermanyTable['rows'][number]
const isItalian = ({ series }: Row) => series === 'ISTAT_AVQ_15_VOL_ASS'
const isTotal = (row: Row) => isItalian(row) && row.unit === '% of group: total'
