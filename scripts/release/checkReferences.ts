import { snakeCase } from '../tidyTable.ts'
import type { Problem } from './problem.ts'
import type { DatasetTables, DataTables, WholeFile } from './readData.ts'
import type { Reading } from './readTable.ts'
import { tableCodes } from './tableCodes.ts'
import type { Located } from './tableShape.ts'

/** Every code that one table takes from another is there: an area, a group, a goal, a series, a dataset, a tag. */
export function checkReferences(data: DataTables, reading: Reading): Problem[] {
  const { tables, datasets } = data
  const known = (file: WholeFile, columns: string[]) => tableCodes(data, reading, { file, columns })
  const refArea = { is: known('areas/areas.csv', ['refArea']), expected: 'an area of areas/areas.csv' }
  const areaGroup = { is: known('areas/area_groups.csv', ['areaGroup']), expected: 'a group of areas/area_groups.csv' }
  const series = { is: known('series/series.csv', ['series']), expected: 'a series of series/series.csv' }
  const goal = { is: known('goals/goals.csv', ['goal']), expected: 'a goal of goals/goals.csv' }
  const folders = new Set(datasets.map(({ dataset }) => dataset))
  const dataset = { is: (code: string) => folders.has(code), expected: 'a dataset with a folder in datasets/' }
  const isTag = known('series/tags.csv', ['series', 'goal'])

  const everyTable = Object.values(tables).flat()
  return [
    ...Object.entries({ goal, refArea, areaGroup, series, dataset }).flatMap(([column, code]) =>
      refusals(everyTable, column, code)
    ),
    ...refusals(tables['areas/areas.csv'], 'subRegion', areaGroup),
    ...refusals(tables['series/series.csv'], 'denominator', series),
    ...tables['series/tag_text.csv']
      .filter(({ row }) => !isTag(`${row.series} ${row.goal}`))
      .map((at) => refusal(at, 'goal', `a tag of ${at.row.series} in series/tags.csv`)),
    ...datasets.flatMap(({ observations }) => refusals(observations, 'refArea', refArea)),
    ...datasets.flatMap((its) => seriesRefusals(its, known('series/series.csv', ['series', 'dataset']))),
    ...datasets
      .flatMap(({ observations }) => observations)
      .filter(({ row }) => row.comment?.startsWith('counted_in:') && !refArea.is(row.comment.split(':')[1]!))
      .map((at) => refusal(at, 'comment', `after the colon ${refArea.expected}`)),
  ]
}

interface Code {
  is: (code: string) => boolean
  expected: string
}

function refusals(rows: readonly Located<object>[], column: string, code: Code): Problem[] {
  return rows.flatMap((at) => {
    const found = at.row[column as never] as unknown
    return typeof found === 'string' && found !== '' && !code.is(found) ? [refusal(at, column, code.expected)] : []
  })
}

const seriesRefusals = ({ dataset, observations }: DatasetTables, isSeriesOf: (code: string) => boolean): Problem[] =>
  observations.flatMap((at) => [
    ...(at.row.dataset === dataset ? [] : [refusal(at, 'dataset', `${dataset}, as the folder`)]),
    ...(isSeriesOf(`${at.row.series} ${dataset}`)
      ? []
      : [refusal(at, 'series', `a series of ${dataset} in series/series.csv`)]),
  ])

const refusal = ({ file, line, row }: Located<object>, column: string, expected: string): Problem => ({
  file,
  line,
  column: snakeCase(column),
  found: row[column as never],
  expected,
})
