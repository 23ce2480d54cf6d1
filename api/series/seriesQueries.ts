import type { Kysely } from 'kysely'
import { byKey } from '../../data/keyOrder.ts'
import { measuresOf } from '../../data/measures/measuresOf.ts'
import type { Basis, Kind, Language, Theme } from '../../data/structure/codelists.ts'
import { dimensions, type SeriesCodes } from '../../data/structure/dimensionCodes.ts'
import type { DatasetDescription, SeriesDescription, SeriesSummary, Tag } from '../../data/structure/series.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnceEach, memoize } from '../memoize.ts'
import { breakdownQueries } from './breakdownQueries.ts'
import { methodQueries } from './methodQueries.ts'
import { seriesAreaQueries } from './seriesAreaQueries.ts'

/** Every read of series and of what must be told about them. */
export function seriesQueries(db: Kysely<Tables>) {
  const breakdowns = breakdownQueries(db)
  const methodOf = methodQueries(db)
  const areas = seriesAreaQueries(db)

  const summaries = askOnceEach(async (language: Language): Promise<SeriesSummary[]> => {
    const rows = await db
      .selectFrom('series as s')
      .innerJoin('seriesText as t', 't.series', 's.series')
      .where('t.language', '=', language)
      .selectAll('s')
      .select('t.name')
      .orderBy('s.position')
      .execute()
    const tags = await db
      .selectFrom('tag')
      .innerJoin('goal', 'goal.goal', 'tag.goal')
      .select(['tag.series', 'tag.goal', 'tag.basis'])
      .orderBy('goal.position')
      .execute()
    const [broken, looked] = [await breakdowns(), await areas()]
    return rows.map((row) => {
      const breakdown = broken.get(row.series) ?? unbroken
      const goals = tags.filter(({ series }) => series === row.series)
      return {
        series: row.series,
        dataset: row.dataset,
        theme: row.theme as Theme,
        kind: row.kind as Kind,
        unitMeasure: row.unitMeasure as SeriesSummary['unitMeasure'],
        decimals: row.decimals,
        name: row.name,
        measures: measuresOf(row),
        ...breakdown,
        firstAreas: looked.get(row.series)?.firstAreas ?? [],
        goals: goals.map(({ goal, basis }) => ({ goal, basis: basis as Basis })),
      }
    })
  })

  const facts = memoize(async () => {
    const rows = await db.selectFrom('series').selectAll().orderBy('position').execute()
    const tags = await db.selectFrom('tag').select(['series', 'goal', 'basis']).$call(byKey('tag')).execute()
    const broken = await breakdowns()
    return new Map(
      rows.map((row) => {
        const its = {
          ...row,
          ...(broken.get(row.series) ?? unbroken),
          kind: row.kind as Kind,
          unitMeasure: row.unitMeasure as SeriesSummary['unitMeasure'],
          measures: measuresOf(row),
          tags: tags.filter(({ series }) => series === row.series),
        }
        return [row.series, its]
      })
    )
  })

  /** Sentences to print with a series, or with its whole dataset where no series is named. */
  const caveats = async (dataset: string, series: string, language: Language) => {
    const rows = await db
      .selectFrom('caveat')
      .where('dataset', '=', dataset)
      .where('series', '=', series)
      .where('language', '=', language)
      .select('sentence')
      .orderBy('position')
      .execute()
    return rows.map(({ sentence }) => sentence)
  }

  const source = async (dataset: string, language: Language): Promise<DatasetDescription> => {
    const row = await db
      .selectFrom('dataset as d')
      .innerJoin('datasetText as t', 't.dataset', 'd.dataset')
      .where('d.dataset', '=', dataset)
      .where('t.language', '=', language)
      .select(['d.dataset', 'd.address', 'd.dateAccessed', 'd.licenceAddress', 't.publisher', 't.title'])
      .select(({ fn }) => [
        fn.coalesce('t.version', 'd.version').as('version'),
        fn.coalesce('t.licence', 'd.licence').as('licence'),
      ])
      .executeTakeFirstOrThrow()
    return { ...row, caveats: await caveats(dataset, '', language) }
  }

  const denominator = async (series: string, language: Language): Promise<DatasetDescription | null> => {
    const its = await db
      .selectFrom('series as s')
      .innerJoin('series as d', 'd.series', 's.denominator')
      .where('s.series', '=', series)
      .select('d.dataset')
      .executeTakeFirst()
    return its ? source(its.dataset, language) : null
  }

  /** What every view and every file of a series tells, read once; of series that there are. */
  const described = askOnceEach(async (series: string, language: Language): Promise<SeriesDescription> => {
    const all = await summaries(language)
    const summary = all.find((one) => one.series === series)!
    const input = (await facts()).get(series)?.input
    const { dataset } = summary
    const [text, tags, own, its, denominatorSource, method] = await Promise.all([
      db
        .selectFrom('seriesText')
        .where('series', '=', series)
        .where('language', '=', language)
        .select('definition')
        .executeTakeFirstOrThrow(),
      db
        .selectFrom('tag')
        .innerJoin('goal', 'goal.goal', 'tag.goal')
        .innerJoin('tagText as t', (join) => join.onRef('t.series', '=', 'tag.series').onRef('t.goal', '=', 'tag.goal'))
        .where('tag.series', '=', series)
        .where('t.language', '=', language)
        .select(['tag.goal', 'tag.target', 'tag.basis', 't.reason'])
        .orderBy('goal.position')
        .execute(),
      caveats(dataset, series, language),
      source(dataset, language),
      denominator(series, language),
      methodOf(dataset),
    ])
    return {
      ...summary,
      definition: text.definition,
      tags: tags as Tag[],
      computedFrom: namedSeries(all.find((one) => one.series === input)),
      caveats: own,
      source: its,
      denominatorSource,
      method,
    }
  })

  return {
    /** All series in their order. */
    list: summaries,

    /** What it takes to compute with a series; undefined where there is none. */
    facts: async (series: string) => (await facts()).get(series),

    /** The series that says how women and men differ in another; undefined where none does. */
    differenceIn: async (series: string) => {
      const one = [...(await facts()).values()].find(({ input, kind }) => input === series && isDifference(kind))
      return one && { series: one.series, unitMeasure: one.unitMeasure, decimals: one.decimals }
    },

    /** Every area that a series looks at, in any breakdown, in default order. */
    areas: async (series: string): Promise<readonly string[]> => (await areas()).get(series)?.areas ?? [],

    /** A series with its definition, its tags and why, its caveats, its source and its method; undefined where there is none. */
    byCode: async (series: string, language: Language): Promise<SeriesDescription | undefined> =>
      (await facts()).has(series) ? described(series, language) : undefined,
  }
}

const unbroken = Object.fromEntries(Object.values(dimensions).map(({ ofSeries }) => [ofSeries, ['_T']])) as SeriesCodes

const namedSeries = (one: SeriesSummary | undefined) => (one ? { series: one.series, name: one.name } : null)

const isDifference = (kind: Kind) => kind === 'gap' || kind === 'ratio'
