import { columnsOf, firstDimensions, laterBreakdowns } from '../../data/structure/dimensionCodes.ts'
import type { ApiContext } from '../context.ts'
import type { Turn } from '../requests/turns.ts'
import type { FilePieces } from './fileTable.ts'
import { areaBatches } from './viewPages.ts'
import { csvHead } from './writeCsv.ts'

/** The columns of an observation alone: what a reader would ask to see of a line is not in a whole release. */
export const releaseColumns = [
  ...['dataset', 'series', 'ref_area', 'ref_area_name', 'time_period', ...columnsOf(firstDimensions)],
  ...['obs_value', 'unit_measure', 'obs_status', 'missing_reason', 'flag'],
  ...['source', 'comment', 'time_detail', 'original_value', 'lower', 'upper', 'release', 'survey'],
  ...columnsOf(laterBreakdowns),
]

/** Every observation of a release: series in their order, areas in theirs, lines below each other. */
export async function* releaseCsv(ctx: ApiContext, turn: Turn): FilePieces {
  const { release, areas } = await ctx.codes()
  yield csvHead(releaseColumns)
  for (const { series, unitMeasure } of await ctx.series.list('en'))
    for (const batch of areaBatches(areas.map(({ refArea }) => refArea))) {
      await turn()
      const rows = await ctx.texts.ofSeries({ series, areas: batch.areas }, { language: 'en', release, unitMeasure })
      batch.rows = rows.length
      yield rows.map(({ text }) => text).join('')
    }
}
