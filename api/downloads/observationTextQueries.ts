import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Language } from '../../data/structure/codelists.ts'
import {
  type Dimension,
  dimensionNames,
  dimensions,
  firstDimensions,
  laterBreakdowns,
} from '../../data/structure/dimensionCodes.ts'
import type { Tables } from '../../data/tables.ts'
import { csvCell } from './writeCsv.ts'

/**
 * Rows as lines of CSV, put together by the engine: reading every cell into JavaScript and writing it again takes most
 * of the time that the file of a whole release does (0.7 s against 1.5 s). The text is SQLite's; another engine has its own, held to the same bytes.
 */
export function observationTextQueries(db: Kysely<Tables>) {
  const plain = db.withoutPlugins()
  return {
    /** Every observation of a series in some areas, as it stands in the release, in the order of lines. */
    ofSeries: async ({ series, areas, tier }: TextRegion, of: WrittenOf) => {
      const columns = [...first, cell('o.obs_value'), sql`${of.unitMeasure}`, ...attributes, ...rest]
      const last = [words('o.survey'), code('a.iso'), sql`${csvCell(of.seriesName)}`, ...codesOf(laterBreakdowns)]
      const { rows } = await sql<{ text: string }>`
        select ${joined(columns)} || ${`,${of.release},`} || ${joined(last)} || ${'\r\n'} as text
        from observation o
        join geographic_area a on a.ref_area = o.ref_area
        join geographic_area_text n on n.ref_area = o.ref_area and n.language = ${of.language}
        where o.series = ${series} and o.ref_area in (${sql.join(areas)}) and ${isOfTier(tier)}
        order by ${lineOrder}, o.time_period`.execute(plain)
      return rows
    },

    /** The tiers of which a series has rows. */
    tiersOf: async (series: string): Promise<number[]> => {
      const tier = sql<number>`case ${sql.join(tiers.map(whenTier), sql` `)} end`
      const { rows } = await sql<{ tier: number }>`
        select distinct ${tier} as tier from observation o where o.series = ${series}`.execute(plain)
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

const isOfTier = (tier: number) =>
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

/** A number as JavaScript writes it; a whole one is written by the engine itself. */
function cell(column: string): RawBuilder<unknown> {
  const it = sql.raw(column)
  return sql`case when ${it} is null then '' when ${it} = cast(${it} as integer) and abs(${it}) < 1e15
    then cast(cast(${it} as integer) as text) else number_text(${it}) end`
}

/** A code of ours, which needs no quotes. */
const code = (column: string): RawBuilder<unknown> => sql`coalesce(${sql.raw(column)}, '')`

/** A text that may hold anything; most hold nothing that must be quoted or kept from being run. */
function words(column: string): RawBuilder<unknown> {
  const it = sql.raw(column)
  const guarded = sql`case when ltrim(${it}, '''') glob '[=+@' || char(9, 13) || '-]*' then '''' || ${it} else ${it} end`
  return sql`case when ${it} is null then ''
    when ${it} not glob '*[",' || char(10, 13) || ']*' then ${guarded}
    else '"' || replace(${guarded}, '"', '""') || '"' end`
}

const columnOf = (name: Dimension) => sql.raw(`o.${dimensions[name].column}`)
const codesOf = (names: readonly Dimension[]) => names.map((name) => code(`o.${dimensions[name].column}`))
const first = [
  ...['o.dataset', 'o.series', 'o.ref_area'].map(code),
  words('n.name'),
  code('o.time_period'),
  ...codesOf(firstDimensions),
]
const attributes = ['o.obs_status', 'o.missing_reason', 'o.flag'].map(code)
const rest = [
  ...['o.source', 'o.comment', 'o.time_detail', 'o.original_value'].map(words),
  ...['o.lower', 'o.upper'].map(cell),
]

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
