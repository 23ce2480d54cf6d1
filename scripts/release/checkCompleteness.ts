import type { MethodField } from '../../data/structure/codelists.ts'
import { type Dimension, isHeadline } from '../../data/structure/dimensionCodes.ts'
import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import type { Problem } from './problem.ts'
import type { DatasetTables, DataTables } from './readData.ts'
import type { Reading } from './readTable.ts'

/**
 * No gap is hidden: a series of scope `areas` has for every country and year of the period a figure or a reason, one of
 * scope `own` at least a row; every dataset has its method.
 */
export function checkCompleteness({ tables, datasets }: DataTables, { refused, unread }: Reading): Problem[] {
  const refAreas = tables['areas/areas.csv'].map(({ row }) => row.refArea)
  return datasets.flatMap((its) => {
    const file = `${its.folder}/observations.csv`
    const rows = [...its.observations.map(({ row }) => row), ...refused.filter((row) => row.file === file).map(cellsOf)]
    const headlines = new Set(rows.filter(isHeadline).map(headlineOf))
    const withRows = new Set(rows.map(({ series }) => series))
    const series = tables['series/series.csv'].filter(({ row }) => row.dataset === its.dataset && !unread.has(file))
    const gaps = series
      .filter(({ row }) => row.scope === 'areas')
      .flatMap(({ row: { series } }) =>
        refAreas.flatMap((refArea) => years.map((timePeriod) => ({ series, refArea, timePeriod })))
      )
      .filter((place) => !headlines.has(headlineOf(place)))
    return [
      ...methodProblems(its, unread),
      ...series
        .filter(({ row }) => row.scope === 'own' && !withRows.has(row.series))
        .map(({ row }) => ({ file, rule: `no row for ${row.series}: give a figure or the reason why there is none` })),
      ...[...grouped(gaps, (gap) => gap.series)].flatMap(([series, those]) =>
        gapRules(series, those).map((rule) => ({ file, rule }))
      ),
    ]
  })
}

/** A whole series without its gaps is one mistake, and most often the scope of the series is. */
function gapRules(series: string, gaps: readonly { refArea: string; timePeriod: number }[]): string[] {
  if (gaps.length <= mostOfSeries)
    return gaps.map(
      ({ refArea, timePeriod }) =>
        `no row for ${series} in area ${refArea} in ${timePeriod}: give its figure or the reason why there is none`
    )
  const [{ refArea, timePeriod } = { refArea: '', timePeriod: 0 }] = gaps
  return [
    `no row for ${series} in ${gaps.length} places, the first of them area ${refArea} in ${timePeriod}: give each its figure or the reason why there is none, or, where its publisher looks at some countries alone, write own as its scope in series.csv`,
  ]
}

const mostOfSeries = 20

const years = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)

type Headline = Record<'series' | 'refArea' | 'timePeriod', string | number | null>

const cellsOf = ({ cells }: Reading['refused'][number]) => cells as Headline & Record<Dimension, string | null>
const headlineOf = ({ series, refArea, timePeriod }: Headline) => `${series} ${refArea} ${timePeriod}`

/** What every dataset says of its method; how a survey asks stands with the survey. */
const saidOfDatasets = [
  'population_covered',
  'volunteer_type',
  'reference_period',
  'ages',
  'instrument',
  'who_reports',
] as const satisfies MethodField[]

const methodProblems = ({ folder, method }: DatasetTables, unread: Reading['unread']): Problem[] => {
  const file = `${folder}/method.csv`
  if (unread.has(file)) return []
  const absent = saidOfDatasets.filter(
    (field) => !method.some(({ row }) => row.source === '' && row.timePeriod === 0 && row.field === field)
  )
  return [
    ...absent.map((field) => ({
      file,
      rule: `no row for ${field} with an empty source and no year: say what holds for the whole dataset, unknown if need be`,
    })),
    ...method
      .filter(({ row }) => (row.value === null) !== (row.certainty === 'unknown'))
      .map(({ row, line }) => ({
        file,
        line,
        column: 'value',
        found: row.value,
        expected: `a value where it is stated or inferred, none where it is unknown (certainty: ${row.certainty})`,
      })),
  ]
}
