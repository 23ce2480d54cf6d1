import { isLanguage, type Language, languages } from '../../data/structure/codelists.ts'
import { listedCodes } from '../../data/structure/dimensionCodes.ts'
import type { ReleaseTables, Tables } from '../../data/tables.ts'
import { flagObservations } from './flagObservations.ts'
import { rankTolerances } from './rankTolerances.ts'
import type { DatasetTables, DataTables } from './readData.ts'
import { setSurveys } from './setSurveys.ts'
import type { Located } from './tableShape.ts'

/** What our tables become in a release: names apart from things, flags set. */
export function releaseTables({ tables, datasets }: DataTables): ReleaseTables {
  const areas = allAreas(tables)
  const source = rowsOf(tables['surveys/sources.csv'])
  const recipes = new Map(rowsOf(tables['series/recipes.csv']).map((row) => [row.series, row]))
  const series = rowsOf(tables['series/series.csv']).map((row) => ({
    ...row,
    measured: row.measured ?? row.series.toLowerCase(),
    recipe: recipes.get(row.series)?.recipe ?? null,
    input: recipes.get(row.series)?.input ?? null,
  }))
  const observation = inKeyOrder(datasets.flatMap(({ observations }) => rowsOf(observations)))
  setSurveys(observation, source)
  flagObservations(observation, { series, geographicArea: areas })
  const tolerances = rankTolerances(observation, series)
  return {
    goal: rowsOf(tables['goals/goals.csv']),
    goalText: rowsOf(tables['goals/goal_text.csv']),
    dataset: datasets.map(describedDataset),
    datasetText: rowsOf(tables['datasets/dataset_text.csv']),
    geographicArea: areas.map(unnamed),
    geographicAreaText: areas.flatMap((area) =>
      languages.map((language) => ({ refArea: area.refArea, language, name: area[language] }))
    ),
    areaPosition: rowsOf(tables['areas/positions.csv']),
    areaGroup: rowsOf(tables['areas/area_groups.csv']),
    areaGroupText: [...rowsOf(tables['areas/m49_group_text.csv']), ...rowsOf(tables['areas/area_group_text.csv'])],
    membership: rowsOf(tables['areas/memberships.csv']),
    series: series.map((row) => ({ ...row, rankTolerance: tolerances.get(row.series) ?? null })),
    seriesText: rowsOf(tables['series/series_text.csv']),
    caveat: rowsOf(tables['series/caveats.csv']),
    method: datasets.flatMap(({ dataset, method }) => rowsOf(method).map((row) => ({ dataset, ...row }))),
    source,
    surveyMethod: rowsOf(tables['surveys/methods.csv']),
    tag: rowsOf(tables['series/tags.csv']),
    tagText: rowsOf(tables['series/tag_text.csv']),
    observation,
    setAside: datasets.flatMap(({ dataset, setAside }) => rowsOf(setAside).map((row) => ({ dataset, ...row }))),
    practice: rowsOf(tables['practices/practices.csv']),
    practiceText: rowsOf(tables['practices/practice_text.csv']),
  }
}

/** As a database keeps them and a package lists them: written in this order they are only appended. */
function inKeyOrder(rows: readonly Tables['observation'][]): Tables['observation'][] {
  const keyed = rows.map((row) => {
    const { dataset, series, refArea, timePeriod } = row
    return { key: [series, refArea, timePeriod, ...listedCodes(row), dataset].join(' '), row }
  })
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row)
}

/** The areas of the M49 list, and after them those that are no country: never in a group, nor in an aggregate. */
function allAreas(tables: DataTables['tables']): (Tables['geographicArea'] & Record<Language, string>)[] {
  const countries = rowsOf(tables['areas/areas.csv']).map((area) => ({
    ...area,
    level: 'country' as const,
    parent: null,
    dataset: null,
    ownName: null,
    ownLanguage: null,
  }))
  const last = Math.max(0, ...countries.map(({ position }) => position))
  const others = rowsOf(tables['areas/other_areas.csv']).map((area, i) => ({
    ...area,
    iso: null,
    iso2: null,
    subRegion: '',
    position: last + 1 + i,
  }))
  return [...countries, ...others]
}

/** An area without its names, which stand in a table of their own. */
const unnamed = (area: Tables['geographicArea']) =>
  Object.fromEntries(Object.entries(area).filter(([column]) => !isLanguage(column))) as unknown as typeof area

function describedDataset({ dataset, description }: DatasetTables): Tables['dataset'] {
  if (!description) throw new Error(`no description of dataset ${dataset}: it must be read before a release is made`)
  const { address, version, date_accessed: dateAccessed, licence, licence_address: licenceAddress } = description
  const terms = description.terms ?? (licence === null ? 'not_stated' : 'stated')
  return { dataset, address, version, dateAccessed, licence, licenceAddress, terms }
}

const rowsOf = <Row>(located: readonly Located<Row>[]) => located.map(({ row }) => row)
