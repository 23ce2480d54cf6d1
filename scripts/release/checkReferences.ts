import { snakeCase } from '../tidyTable.ts'
import type { Problem } from './problem.ts'
import type { DataTables } from './readData.ts'
import type { Located } from './tableShape.ts'

/** Every code that one table takes from another is there: an area, a group, a goal, a series, a dataset, a tag. */
export function checkReferences({ tables, datasets }: DataTables): Problem[] {
  const codes = {
    goal: codesIn(tables['goals/goals.csv'], 'goal'),
    refArea: codesIn(tables['areas/areas.csv'], 'refArea'),
    areaGroup: codesIn(tables['areas/area_groups.csv'], 'areaGroup'),
    series: codesIn(tables['series/series.csv'], 'series'),
    dataset: new Set(datasets.map(({ dataset }) => dataset)),
  }
  const tags = new Set(tables['series/tags.csv'].map(({ row }) => `${row.series} ${row.goal}`))
  const datasetOf = new Map(tables['series/series.csv'].map(({ row }) => [row.series, row.dataset]))
  const problems: Problem[] = []
  const refuse = (at: Located<unknown>, column: string, problem: { found: unknown; expected: string }) =>
    problems.push({ file: at.file, line: at.line, column: snakeCase(column), ...problem })

  for (const [column, known] of Object.entries(codes))
    for (const at of Object.values(tables).flat() as Located<Record<string, unknown>>[]) {
      const found = at.row[column]
      if (typeof found === 'string' && found !== '' && !known.has(found))
        refuse(at, column, { found, expected: referenceTo[column as keyof typeof referenceTo] })
    }
  for (const at of tables['areas/areas.csv'])
    if (at.row.subRegion !== '' && !codes.areaGroup.has(at.row.subRegion))
      refuse(at, 'subRegion', { found: at.row.subRegion, expected: referenceTo.areaGroup })
  for (const at of tables['series/series.csv'])
    if (at.row.denominator !== null && !codes.series.has(at.row.denominator))
      refuse(at, 'denominator', { found: at.row.denominator, expected: referenceTo.series })
  for (const at of tables['series/tag_text.csv'])
    if (!tags.has(`${at.row.series} ${at.row.goal}`))
      refuse(at, 'goal', { found: at.row.goal, expected: `a tag of ${at.row.series} in series/tags.csv` })
  for (const { dataset, observations } of datasets)
    for (const at of observations) {
      const { row } = at
      if (row.dataset !== dataset) refuse(at, 'dataset', { found: row.dataset, expected: `${dataset}, as the folder` })
      if (!codes.refArea.has(row.refArea)) refuse(at, 'refArea', { found: row.refArea, expected: referenceTo.refArea })
      if (datasetOf.get(row.series) !== dataset)
        refuse(at, 'series', { found: row.series, expected: `a series of ${dataset} in series/series.csv` })
      const countedIn = row.comment?.match(/^counted_in:(.+)$/)?.[1]
      if (countedIn && !codes.refArea.has(countedIn))
        refuse(at, 'comment', { found: row.comment, expected: `after the colon ${referenceTo.refArea}` })
    }
  return problems
}

const referenceTo = {
  goal: 'a goal of goals/goals.csv',
  refArea: 'an area of areas/areas.csv',
  areaGroup: 'a group of areas/area_groups.csv',
  series: 'a series of series/series.csv',
  dataset: 'a dataset with a folder in datasets/',
}

const codesIn = <Row>(rows: readonly Located<Row>[], column: keyof Row) => new Set(rows.map(({ row }) => row[column]))
