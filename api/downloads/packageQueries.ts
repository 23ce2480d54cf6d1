import type { Kysely } from 'kysely'
import { byKey, withinYear } from '../../data/keyOrder.ts'
import { languages } from '../../data/structure/codelists.ts'
import type { Tables } from '../../data/tables.ts'

export type PackedRow = Record<string, string | number | null>

/** The tables of a release as they stand in `data/`, by their file; those of a dataset by the name of theirs. */
export function packageQueries(db: Kysely<Tables>) {
  const all = (table: keyof Tables) => async () =>
    (await db.selectFrom(table).selectAll().$call(byKey(table)).execute()) as PackedRow[]

  const areas = async (isCountry: boolean): Promise<PackedRow[]> => {
    const names = await db.selectFrom('geographicAreaText').selectAll().execute()
    const byArea = new Map(names.map(({ refArea, language, name }) => [`${refArea} ${language}`, name]))
    const rows = await db
      .selectFrom('geographicArea')
      .selectAll()
      .where('level', isCountry ? '=' : '<>', 'country')
      .orderBy('position')
      .execute()
    return rows.map((row) => ({
      ...row,
      ...Object.fromEntries(languages.map((language) => [language, byArea.get(`${row.refArea} ${language}`) ?? null])),
    }))
  }

  const groupTexts = (isM49: boolean) => async () =>
    (await all('areaGroupText')()).filter(({ areaGroup }) => /^\d/.test(String(areaGroup)) === isM49)

  const ofDataset = (table: 'method' | 'setAside') => async (dataset: string) => {
    const rows = await db.selectFrom(table).selectAll().where('dataset', '=', dataset).$call(byKey(table)).execute()
    return rows.map((row) => ({ ...row, timePeriod: row.timePeriod || null }) as PackedRow)
  }

  const whole: Record<string, () => Promise<PackedRow[]>> = {
    'areas/area_group_text.csv': groupTexts(false),
    'areas/area_groups.csv': all('areaGroup'),
    'areas/areas.csv': () => areas(true),
    'areas/m49_group_text.csv': groupTexts(true),
    'areas/memberships.csv': all('membership'),
    'areas/other_areas.csv': () => areas(false),
    'areas/positions.csv': all('areaPosition'),
    'datasets/dataset_text.csv': all('datasetText'),
    'goals/goal_text.csv': all('goalText'),
    'goals/goals.csv': all('goal'),
    'practices/practice_text.csv': all('practiceText'),
    'practices/practices.csv': all('practice'),
    'series/caveats.csv': all('caveat'),
    'series/recipes.csv': async () => (await all('series')()).filter(({ recipe }) => recipe !== null),
    'series/series.csv': all('series'),
    'series/series_text.csv': all('seriesText'),
    'series/tag_text.csv': all('tagText'),
    'series/tags.csv': all('tag'),
    'surveys/methods.csv': all('surveyMethod'),
    'surveys/sources.csv': async () =>
      (await all('source')()).map((row) => ({ ...row, timePeriod: row.timePeriod || null })),
  }

  return {
    whole,
    ofDataset: { 'method.csv': ofDataset('method'), 'set_aside.csv': ofDataset('setAside') },

    release: () => db.selectFrom('release').select(['release', 'version']).executeTakeFirstOrThrow(),

    datasets: () => db.selectFrom('dataset').selectAll().orderBy('dataset').execute(),

    /** The series of a dataset that its publisher gives: the others are made again from their recipes. */
    givenSeries: (dataset: string) =>
      db
        .selectFrom('series')
        .where('dataset', '=', dataset)
        .where('recipe', 'is', null)
        .select('series')
        .orderBy('position')
        .execute(),

    /** The observations of a series in some areas, whichever dataset they are of. */
    observations: (series: string, areas: readonly string[]) =>
      db
        .selectFrom('observation as o')
        .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
        .where('o.series', '=', series)
        .where('o.refArea', 'in', areas)
        .selectAll('o')
        .orderBy('a.position')
        .orderBy('o.timePeriod')
        .$call(withinYear)
        .execute(),
  }
}
