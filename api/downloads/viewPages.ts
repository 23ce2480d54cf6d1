import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { collectGarbage } from '../collectGarbage.ts'
import type { ApiContext } from '../context.ts'
import { HttpError } from '../requests/httpError.ts'
import type { Turn } from '../requests/turns.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { hasMoreRows } from './hasMoreRows.ts'
import { type ShownView, shownView } from './shownView.ts'

/** As many rows as are read in one go: what that takes keeps every other answer waiting. */
export const rowsInPage = 2500
/** A selection with more rows than these is read in pages; one with fewer is sooner read than divided. */
const mostUndivided = 5000
/** As many rows as may be held at once, to be sorted or laid out. */
export const mostHeldRows = 100_000

/**
 * What a page shows of a selection, some areas at a time: a page of a view is the view of some of its areas, so that
 * ten million rows need no more memory than one. Only what orders all rows anew needs the whole at once.
 */
export async function* viewPages(ctx: ApiContext, request: DownloadRequest, turn: Turn): AsyncGenerator<ShownView> {
  const { selection, language } = request
  const known = await ctx.codes()
  const areas = chosenAreas(selection, known)
  const orders = reordered(selection)
  if (orders) await refuseToHold(ctx, selection, orders)
  if (orders || areas?.length === 0 || !(await isLarge(ctx, selection))) {
    await turn()
    return yield shownView(ctx, request)
  }
  for (const code of selection.series) {
    const ofOne = seriesSelection(selection, (await ctx.series.byCode(code, language))!)
    for (const batch of areaBatches(areas ?? (await ctx.series.areas(code)))) {
      await turn()
      const group = wholeSelection.group
      const page = await shownView(ctx, { ...request, selection: { ...ofOne, areas: batch.areas, group } })
      batch.rows = page.view.lines.reduce((rows, { cells }) => rows + cells.length, 0)
      yield page
    }
  }
}

/** Whether a selection is too large to be read in one go. */
const isLarge = (ctx: ApiContext, selection: Selection): Promise<boolean> => hasMoreRows(ctx, selection, mostUndivided)

/** The parameter that needs all rows before the first can be written, if there is one. */
function reordered({ sort, across, series }: Selection): 'sort' | 'across' | undefined {
  if (sort.length > 0) return 'sort'
  return across === 'series' && series.length > 1 ? 'across' : undefined
}

interface Batch {
  areas: string[]
  /** Set by whoever read them, for the next batch to be as large as it should. */
  rows: number
}

/** Areas in their order, few at first: how many rows each has is seen as they are read. */
export function* areaBatches(areas: readonly string[]): Generator<Batch> {
  let size = 1
  for (let at = 0; at < areas.length; ) {
    const batch: Batch = { areas: areas.slice(at, at + size), rows: 0 }
    at += size
    yield batch
    collectGarbage()
    const each = Math.max(batch.rows / batch.areas.length, 1)
    size = Math.max(1, Math.min(Math.floor(rowsInPage / each), size * 64))
  }
}

/** Refuses what would have to be held to be put in order, and says what can be had instead. */
async function refuseToHold(ctx: ApiContext, selection: Selection, parameter: string): Promise<void> {
  if (!(await hasMoreRows(ctx, selection, mostHeldRows))) return
  const most = mostHeldRows.toLocaleString('en')
  throw new HttpError(413, `${parameter}: more than ${most} rows are not put in another order: leave it away`)
}
