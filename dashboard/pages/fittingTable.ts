import type { Selection } from '../../data/structure/selection.ts'

/**
 * A selection without columns and sort keys that its table cannot have: years outside the period, years of series that
 * are not chosen. Where a column that was named is gone, the usual ones stand again.
 */
export function fittingTable(selection: Selection): Selection {
  const { columns, sort } = selection
  const fits = (key: string) => isColumn(key.replace('-', ''), selection)
  return {
    ...selection,
    columns: columns.every(fits) ? columns : [],
    sort: sort.every(fits) ? sort : sort.filter(fits),
  }
}

function isColumn(key: string, { across, series, startPeriod, endPeriod }: Selection): boolean {
  if (key === 'name') return true
  const [code, ofYear] = key.includes('.') ? key.split('.') : [undefined, key]
  if ((across === 'series') !== (code !== undefined)) return false
  if (!/^\d{4}$/.test(ofYear!)) return key !== 'series' || series.length > 1
  const year = Number(ofYear)
  return startPeriod <= year && year <= endPeriod && (code === undefined || series.includes(code))
}
