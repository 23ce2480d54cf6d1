import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Language } from '../../data/structure/codelists.ts'
import {
  type Dimension,
  dimensionNames,
  dimensions,
  firstDimensions,
  laterBreakdowns,
} from '../../data/structure/dimensionCodes.ts'
import type { Tables } from '../../data/tables.ts'
import { type EngineText, engineText } from './engineText.ts'
import { csvCell } from './writeCsv.ts'

/**
 * Rows as lines of CSV, put together by the engine: reading every cell into JavaScript and writing it again takes most
 * of the time that the file of a whole release does (0.7 s against 1.5 s). Each engine is held to the same bytes.
 */
export function observationTextQueries(db: Kysely<Tables>) {
  const { first, attributes, rest, last, cell } = columnsIn(engineText(db))
  return {
    /** Every observation of a series in some areas, as it stands in the release, in the order of lines. */
    ofSeries: async ({ series, areas, tier }: TextRegion, of: WrittenOf) => {
      const before = [...first, cell('o.obs_value'), sql`${of.unitMeasure}`, ...attributes, ...rest]
      const after = [...last, sql`${csvCell(of.seriesName)}`, ...codesOf(laterBreakdowns)]
      const text = sql<string>`${joined(before)} || ${`,${of.release},`} || ${joined(after)} || ${'\r\n'}`
      return db
        .selectFrom('observation as o')
        .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
        .innerJoin('geographicAreaText as n', 'n.refArea', 'o.refArea')
        .where('n.language', '=', of.language)
        .where('o.series', '=', series)
        .where('o.refArea', 'in', areas)
        .where(isOfTier(tier))
        .select(text.as('text'))
        .orderBy(lineOrder)
        .orderBy('o.timePeriod')
        .execute()
    },

    /** The tiers of which a series has rows. */
    tiersOf: async (series: string): Promise<number[]> => {
      const tier = sql<number>`case ${sql.join(tiers.map(whenTier), sql` `)} end`
      const of = db.selectFrom('observation as o').where('o.series', '=', series)
      const rows = await of.select(tier.as('tier')).distinct().execute()
      return rows.map((row) => row.tier)
    },
  }
}

interface TextRegion {
  series: string
  areas: string[]
  /** Of which of `tiers` the rows are. */
  tier: number
}

/** What few rows have, the rarest first; behind them, in a tier of their own, the rows that have none of it. */
const rare = ['o.upper', 'o.lower', 'o.original_value', 'o.flag', 'o.time_detail']
export const tiers = [...rare.keys(), rare.length]

const isOfTier = (tier: number): RawBuilder<SqlBool> =>
  sql.join(
    rare
      .slice(0, tier + 1)
      .map((column, at) => sql`${sql.raw(column)} is ${sql.raw(at === tier ? 'not null' : 'null')}`),
    sql` and `
  )

const whenTier = (tier: number) =>
  tier < rare.length ? sql`when ${sql.raw(rare[tier]!)} is not null then ${sql.lit(tier)}` : sql`else ${sql.lit(tier)}`

interface WrittenOf {
  language: Language
  unitMeasure: string
  seriesName: string
  release: string
}

const joined = (columns: readonly RawBuilder<unknown>[]) => sql.join(columns, sql` || ',' || `)

/** A code of ours, which needs no quotes. */
const code = (column: string): RawBuilder<unknown> => sql`coalesce(${sql.raw(column)}, '')`

const columnOf = (name: Dimension) => sql.raw(`o.${dimensions[name].column}`)
const codesOf = (names: readonly Dimension[]) => names.map((name) => code(`o.${dimensions[name].column}`))

/** What begins like a formula, whatever quotes stand before it. */
const formulaStarts = sql.join(['=', '+', '@', '-', '\t', '\r'].map((letter) => sql.lit(letter)))

function columnsIn(engine: EngineText) {
  /** A number as JavaScript writes it; a whole one is written alike by every engine. */
  const cell = (column: string): RawBuilder<unknown> => {
    const it = sql.raw(column)
    return sql`case when ${it} is null then '' when abs(${it}) >= 1e15 then ${engine.number(it)}
      when ${it} = cast(${it} as bigint) then cast(cast(${it} as bigint) as text) else ${engine.number(it)} end`
  }
  /** A text that may hold anything; most hold nothing that must be quoted or kept from being run. */
  const words = (column: string): RawBuilder<unknown> => {
    const it = sql.raw(column)
    const guarded = sql`case when substr(ltrim(${it}, ''''), 1, 1) in (${formulaStarts}) then '''' || ${it} else ${it} end`
    return sql`case when ${it} is null then ''
      when ${engine.mustBeQuoted(it)} then '"' || replace(${guarded}, '"', '""') || '"' else ${guarded} end`
  }
  return {
    cell,
    first: [
      ...['o.dataset', 'o.series', 'o.ref_area'].map(code),
      words('n.name'),
      sql`cast(o.time_period as text)`,
      ...codesOf(firstDimensions),
    ],
    attributes: ['o.obs_status', 'o.missing_reason', 'o.flag'].map(code),
    rest: [
      ...['o.source', 'o.comment', 'o.time_detail', 'o.original_value'].map(words),
      ...['o.lower', 'o.upper'].map(cell),
    ],
    last: [words('o.survey'), code('a.iso')],
  }
}

const placeOf = (name: Dimension) =>
  sql`(case ${columnOf(name)} ${sql.join(
    dimensions[name].codes.map((one, at) => sql`when ${sql.lit(one)} then ${sql.lit(at)}`),
    sql` `
  )} end)`

/** Where a line stands: by area, then as the codelists list breakdowns, never by the engine's own order of text. */
const lineOrder = dimensionNames.reduce(
  (place, name) => sql`(${place} * ${sql.lit(dimensions[name].codes.length)} + ${placeOf(name)})`,
  sql`a.position`
)
