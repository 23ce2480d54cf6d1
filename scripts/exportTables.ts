import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readRelease, releaseRow, type WholeRelease } from '../data/archive/readRelease.ts'
import { snakeCase } from '../data/columnNames.ts'
import { markOf } from '../data/structure/markedRelease.ts'
import type { ReleaseTables } from '../data/tables.ts'
import { grouped } from './grouped.ts'
import { type TableFile, tableShapes } from './release/tableShapes.ts'
import { tidyTable } from './tidyTable.ts'

/** Writes a release back into tidy tables, from which the same release can be built: same rows, same hash. */
export function exportTables(file: string, folder: string): string[] {
  refuseInvented(file)
  const whole = readRelease(file)
  const files = { ...wholeFiles(whole), ...Object.assign({}, ...whole.tables.dataset.map(datasetFiles(whole.tables))) }
  for (const [path, text] of Object.entries<string>(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return Object.keys(files)
}

/** Its tables would build a release for everybody, in which nothing says that the figures are invented. */
function refuseInvented(file: string): void {
  const { release } = releaseRow(file)
  if (markOf(release) === 'synthetic')
    throw new Error(`release ${release} holds made-up figures and goes out as no tables: name one of data/built`)
}

function wholeFiles({ release, tables }: WholeRelease): Record<string, string> {
  const isM49 = ({ areaGroup }: { areaGroup: string }) => /^\d/.test(areaGroup)
  const names = grouped(tables.geographicAreaText, ({ refArea }) => refArea)
  const areas = tables.geographicArea
    .toSorted((one, other) => one.position - other.position)
    .map((area) => ({
      ...area,
      ...Object.fromEntries(names.get(area.refArea)!.map(({ language, name }) => [language, name])),
    }))
  const isCountry = ({ level }: { level: string }) => level === 'country'
  return {
    'version.json': json({ version: release.version }),
    ...csv('goals/goals.csv', tables.goal),
    ...csv('goals/goal_text.csv', tables.goalText),
    ...csv('areas/areas.csv', areas.filter(isCountry)),
    ...csv(
      'areas/other_areas.csv',
      areas.filter((area) => !isCountry(area))
    ),
    ...csv('areas/positions.csv', tables.areaPosition),
    ...csv('areas/area_groups.csv', tables.areaGroup),
    ...csv('areas/m49_group_text.csv', tables.areaGroupText.filter(isM49)),
    ...csv(
      'areas/area_group_text.csv',
      tables.areaGroupText.filter((group) => !isM49(group))
    ),
    ...csv('areas/memberships.csv', tables.membership),
    ...csv('series/series.csv', tables.series),
    ...csv(
      'series/recipes.csv',
      tables.series.filter(({ recipe }) => recipe !== null)
    ),
    ...csv('series/series_text.csv', tables.seriesText),
    ...csv('series/tags.csv', tables.tag),
    ...csv('series/tag_text.csv', tables.tagText),
    ...csv('series/caveats.csv', tables.caveat),
    ...csv('practices/practices.csv', tables.practice),
    ...csv('practices/practice_text.csv', tables.practiceText),
    ...csv('datasets/dataset_text.csv', tables.datasetText),
    ...csv('surveys/sources.csv', tables.source.map(everyYear)),
    ...csv('surveys/methods.csv', tables.surveyMethod),
  }
}

const datasetFiles =
  (tables: ReleaseTables) =>
  ({ dataset, ...description }: ReleaseTables['dataset'][number]) => {
    const inFolder = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [`datasets/${dataset}/${file}`, text]))
    const isComputed = new Set(tables.series.filter(({ recipe }) => recipe !== null).map(({ series }) => series))
    const own = <Row extends { dataset: string }>(rows: readonly Row[]) => rows.filter((row) => row.dataset === dataset)
    const named = Object.entries(description).map(([column, value]) => [snakeCase(column), value])
    return inFolder({
      'description.json': json(Object.fromEntries(named)),
      ...csv('method.csv', own(tables.method).map(everyYear)),
      ...csv(
        'observations.csv',
        own(tables.observation).filter(({ series }) => !isComputed.has(series))
      ),
      ...csv('set_aside.csv', own(tables.setAside)),
    })
  }

const everyYear = <Row extends { timePeriod: number }>(row: Row) => ({ ...row, timePeriod: row.timePeriod || null })

const csv = (file: TableFile, rows: readonly object[]): Record<string, string> => ({
  [file]: tidyTable(rows, tableShapes[file].columns as readonly never[]),
})

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`

if (process.argv[1] === import.meta.filename) {
  const [, , file, folder] = process.argv
  if (!file || !folder)
    throw new Error('no release or folder given: say which file to read and where to write its tables')
  console.log(`${exportTables(resolve(file), resolve(folder)).length} tables written`)
}
