import type { Problem } from './problem.ts'
import type { DataTables } from './readData.ts'
import type { RowOf } from './tableShapes.ts'

/** Every figure fits its unit: a rate lies between 0 and 100, people are whole, nothing is below zero. */
export function checkFigures({ tables, datasets }: DataTables): Problem[] {
  const seriesOf = new Map(tables['series/series.csv'].map(({ row }) => [row.series, row]))
  return datasets.flatMap(({ observations }) =>
    observations.flatMap(({ row, file, line }) => {
      const series = seriesOf.get(row.series)
      if (!series) return []
      return [
        problemOf('obs_value', row.obsValue, series),
        problemOf('lower', row.lower, series),
        problemOf('upper', row.upper, series),
        isOutOfOrder(row) && { column: 'lower', found: row.lower, expected: 'lower ≤ value ≤ upper' },
      ].flatMap((problem) => (problem ? [{ file, line, ...problem }] : []))
    })
  )
}

type Series = RowOf<'series/series.csv'>

function problemOf(column: string, found: number | null, { series, unitMeasure, kind }: Series) {
  if (found === null) return null
  const refuse = (expected: string) => ({ column, found, expected: `${expected}, for ${series} in ${unitMeasure}` })
  if (kind === 'event' && found !== 0 && found !== 1) return refuse('1 or 0')
  if (unitMeasure === 'PT' && (found < 0 || found > 100)) return refuse('a rate between 0 and 100')
  if (unitMeasure === 'SCORE' && (found < 0 || found > 100)) return refuse('a score between 0 and 100')
  if (unitMeasure === 'PP') return Math.abs(found) > 100 ? refuse('a difference between -100 and 100') : null
  if (unitMeasure === 'SCORE_0_1' && (found < 0 || found > 1)) return refuse('a score between 0 and 1')
  if (found < 0) return refuse('nothing below zero')
  if (unitMeasure === 'PS' && !Number.isInteger(found)) return refuse('a whole number of people')
  return null
}

const isOutOfOrder = ({ obsValue, lower, upper }: RowOf<'observations.csv'>) => {
  const given = [lower, obsValue, upper].filter((value): value is number => value !== null)
  return given.some((value, i) => i > 0 && value < given[i - 1]!)
}
