import { columnsOf, firstDimensions, laterBreakdowns } from '../../data/structure/dimensionCodes.ts'
import type { ApiContext } from '../context.ts'
import type { Turn } from '../requests/turns.ts'
import type { FileColumn, FilePieces } from './fileTable.ts'
import { tiers } from './observationTextQueries.ts'
import { areaBatches } from './viewPages.ts'
import { csvHead } from './writeCsv.ts'

/** The columns of an observation alone: what a reader would ask to see of a line is not in a whole release. */
export const releaseColumns = [
  ...['dataset', 'series', 'ref_area', 'ref_area_name', 'time_period', ...columnsOf(firstDimensions)],
  ...['obs_value', 'unit_measure', 'obs_status', 'missing_reason', 'flag'],
  ...[
    'source',
    'comment',
    'time_detail',
    'original_value',
    'lower',
    'upper',
    'release',
    'survey',
    'iso3',
    'series_name',
  ],
  ...columnsOf(laterBreakdowns),
]

/** The same with what a typed format must know of them. */
export const releaseColumnTypes = releaseColumns.map(
  (name): FileColumn => ({
    name,
    type: name === 'time_period' ? 'year' : ['obs_value', 'lower', 'upper'].includes(name) ? 'number' : 'text',
  })
)

/**
 * Every observation of a release: series in their order, areas in theirs, lines below each other. The rows that fill
 * columns which are empty almost everywhere come before all others, the rarest first, so that a program that guesses the
 * type of a column from some of its cells takes none of them for empty.
 */
export async function* releaseCsv(ctx: ApiContext, turn: Turn): FilePieces {
  const { release, areas } = await ctx.codes()
  yield csvHead(releaseColumns)
  const all = await ctx.series.list('en')
  const tiersOf = new Map<string, number[]>()
  for (const { series } of all) {
    await turn()
    tiersOf.set(series, await ctx.texts.tiersOf(series))
  }
  for (const tier of tiers)
    for (const { series, unitMeasure, name: seriesName } of all.filter((one) =>
      tiersOf.get(one.series)!.includes(tier)
    )) {
      const own = new Set(await ctx.series.areas(series))
      for (const batch of areaBatches(areas.map(({ refArea }) => refArea).filter((area) => own.has(area)))) {
        await turn()
        const of = { language: 'en', release, unitMeasure, seriesName } as const
        const rows = await ctx.texts.ofSeries({ series, areas: batch.areas, tier }, of)
        batch.rows = rows.length
        yield rows.map(({ text }) => text).join('')
      }
    }
}
