import type { Selection } from './selection.ts'

type TableSelection = Pick<Selection, 'across' | 'series' | 'startPeriod' | 'endPeriod'>

/**
 * A selection without columns and sort keys that its table cannot have: years outside the period, years of series that
 * are not chosen. Where a column that was named is gone, the usual ones stand again.
 */
export function fittingTable(selection: Selection): Selection {
  const { columns, sort } = selection
  const gone = unfittingKeys(selection)
  const fits = (key: string) => !gone.some((one) => one.key === key)
  return { ...selection, columns: columns.every(fits) ? columns : [], sort: sort.filter(fits) }
}

/** The columns and sort keys that the table of a selection cannot have. */
export function unfittingKeys(selection: Selection): { parameter: 'columns' | 'sort'; key: string }[] {
  const known = tableKeys(selection)
  return (['columns', 'sort'] as const).flatMap((parameter) =>
    selection[parameter].filter((key) => !known.includes(key.replace(/^-/, ''))).map((key) => ({ parameter, key }))
  )
}

/** Everything that a column of such a table can be named by. */
export function tableKeys({ across, series, startPeriod, endPeriod }: TableSelection): string[] {
  const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, at) => String(startPeriod + at))
  if (across === 'series') return ['name', ...series.flatMap((code) => years.map((year) => `${code}.${year}`))]
  return ['name', ...(series.length > 1 ? ['series'] : []), ...years, 'change', 'rank', 'spark']
}
