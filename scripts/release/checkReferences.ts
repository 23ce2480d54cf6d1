import { snakeCase } from '../../data/columnNames.ts'
import type { Problem } from './problem.ts'
import type { DatasetTables, DataTables, WholeFile } from './readData.ts'
import type { Reading } from './readTable.ts'
import { tableCodes } from './tableCodes.ts'
import type { Located } from './tableShape.ts'

/** Every code that one table takes from another is there: an area, a group, a goal, a series, a dataset, a tag. */
export function checkReferences(data: DataTables, reading: Reading): Problem[] {
  const { tables, datasets } = data
  const known = (file: WholeFile, columns: string[]) => tableCodes(data, reading, { file, columns })
  const country = { is: known('areas/areas.csv', ['refArea']), expected: 'an area of areas/areas.csv' }
  const isOther = known('areas/other_areas.csv', ['refArea'])
  const refArea = {
    is: (code: string) => country.is(code) || isOther(code),
    expected: 'an area of areas/areas.csv or areas/other_areas.csv',
  }
  const areaGroup = { is: known('areas/area_groups.csv', ['areaGroup']), expected: 'a group of areas/area_groups.csv' }
  const series = { is: known('series/series.csv', ['series']), expected: 'a series of series/series.csv' }
  const goal = { is: known('goals/goals.csv', ['goal']), expected: 'a goal of goals/goals.csv' }
  const folders = new Set(datasets.map(({ dataset }) => dataset))
  const dataset = { is: (code: string) => folders.has(code), expected: 'a dataset with a folder in datasets/' }
  const practice = { is: known('practices/practices.csv', ['practice']), expected: 'a practice of practices.csv' }
  const isTag = known('series/tags.csv', ['series', 'goal'])

  const { 'areas/memberships.csv': memberships, ...others } = tables
  const everyTable = Object.values(others).flat()
  return [
    ...Object.entries({ goal, refArea, areaGroup, series, dataset, practice, parent: refArea }).flatMap(
      ([column, code]) => refusals(everyTable, column, code)
    ),
    ...refusals(tables['areas/areas.csv'], 'subRegion', areaGroup),
    ...refusals(memberships, 'areaGroup', areaGroup),
    ...refusals(memberships, 'refArea', country),
    ...tables['areas/other_areas.csv']
      .filter(({ row }) => country.is(row.refArea))
      .map((at) => refusal(at, 'refArea', 'a code that is not in areas/areas.csv')),
    ...refusals(tables['series/series.csv'], 'denominator', series),
    ...refusals(tables['series/recipes.csv'], 'input', series),
    ...tables['practices/practices.csv']
      .filter(({ row }) => !row.goals.split(' ').every(goal.is))
      .map((at) => refusal(at, 'goals', goal.expected)),
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
