import type { Kysely } from 'kysely'
import { byKey } from '../../data/keyOrder.ts'
import type { Kind, Language, Theme } from '../../data/structure/codelists.ts'
import type { DatasetFacts, DatasetSummary } from '../../data/structure/dataset.ts'
import type { ReadSource } from '../../data/structure/series.ts'
import type { Tables } from '../../data/tables.ts'
import { methodQueries } from '../series/methodQueries.ts'

/** Every read of datasets: what a publisher released, and what became of it here. */
export function datasetQueries(db: Kysely<Tables>) {
  const summaries = async (language: Language): Promise<DatasetSummary[]> => {
    const datasets = await db
      .selectFrom('dataset as d')
      .innerJoin('datasetText as t', 't.dataset', 'd.dataset')
      .where('t.language', '=', language)
      .select(['d.dataset', 'd.address', 'd.dateAccessed', 'd.licenceAddress', 't.publisher', 't.title'])
      .select(({ fn }) => [
        fn.coalesce('t.version', 'd.version').as('version'),
        fn.coalesce('t.licence', 'd.licence').as('licence'),
      ])
      .orderBy('d.dataset')
      .execute()
    const series = await db
      .selectFrom('series as s')
      .innerJoin('seriesText as t', 't.series', 's.series')
      .where('t.language', '=', language)
      .select(['s.dataset', 's.series', 't.name', 's.theme', 's.kind'])
      .orderBy('s.position')
      .execute()
    const inOrder = [...new Set(series.map(({ dataset }) => dataset))]
    const place = (dataset: string) => (inOrder.includes(dataset) ? inOrder.indexOf(dataset) : inOrder.length)
    return datasets
      .sort((a, b) => place(a.dataset) - place(b.dataset))
      .map((dataset) => ({
        ...dataset,
        series: series
          .filter((one) => one.dataset === dataset.dataset)
          .map(({ series, name, theme, kind }) => ({ series, name, theme: theme as Theme, kind: kind as Kind })),
      }))
  }

  return {
    /** All datasets in the order of their first series. */
    list: summaries,

    /** One dataset with its caveats, its method and at most `most` rows of what was set aside. */
    byCode: async (code: string, language: Language, most: number): Promise<DatasetFacts | undefined> => {
      const summary = (await summaries(language)).find(({ dataset }) => dataset === code)
      if (!summary) return
      const caveats = await db
        .selectFrom('caveat')
        .where('dataset', '=', code)
        .where('series', '=', '')
        .where('language', '=', language)
        .select('sentence')
        .orderBy('position')
        .execute()
      const method = await methodQueries(db)(code)
      const read = await db
        .selectFrom('source')
        .where('dataset', '=', code)
        .selectAll()
        .$call(byKey('source'))
        .execute()
      const setAside = await db
        .selectFrom('setAside')
        .where('dataset', '=', code)
        .select(['originalArea', 'timePeriod', 'series', 'originalValue', 'reason'])
        .execute()
      return {
        ...summary,
        caveats: caveats.map(({ sentence }) => sentence),
        method,
        read: read.map(readSource).sort((a, b) => compare(a.source ?? '', b.source ?? '')),
        setAside: { total: setAside.length, rows: setAside.sort(byArea).slice(0, most) },
      }
    },
  }
}

const readSource = ({ source, timePeriod, address, holds, copy, dateRead }: Tables['source']): ReadSource => ({
  source: source || null,
  timePeriod: timePeriod || null,
  ...{ address, holds: holds as ReadSource['holds'], copy, dateRead },
})

type Aside = Omit<Tables['setAside'], 'dataset'>

const byArea = (a: Aside, b: Aside) =>
  compare(a.originalArea, b.originalArea) || compare(a.series, b.series) || a.timePeriod - b.timePeriod

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
