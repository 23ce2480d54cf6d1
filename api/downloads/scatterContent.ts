import type { Line } from '../../data/structure/line.ts'
import { incomeGroups, pairedYears } from '../../data/structure/scatter.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { scatterTable } from '../../data/wording/scatterTable.ts'
import type { ApiContext } from '../context.ts'
import { scatterParts } from '../relation/scatterOf.ts'
import { wordingIn } from '../wordingIn.ts'
import { asShownTable } from './asShownTable.ts'
import { besideRows } from './besideRows.ts'
import { tidyColumns } from './csvColumns.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { createTally, tallyView } from './tallyView.ts'
import { tidyLines } from './tidyTable.ts'

/** The series whose figures a file holds. */
export const seriesIn = ({ view, series, beside }: Selection): string[] =>
  view === 'scatter' && beside !== undefined ? [series[0]!, beside].filter((code) => code !== incomeGroups) : series

/**
 * What a scatter shows: its own table or, tidy, the figures that its points are made of, those of an area beneath each
 * other. Income groups are no figures: the table alone has them.
 */
export async function scatterContent(ctx: ApiContext, { selection, language, shape }: DownloadRequest) {
  const { scatter, axes } = await scatterParts(ctx, { selection, language })
  const wording = wordingIn(language)
  const names = new Map(Object.entries(scatter.names))
  const views = axes.map(({ view, series }) => ({ view, series }))
  const lines = scatter.pairs.flatMap(({ refArea, timePeriod }) =>
    axes.flatMap(({ lineOf }): Line[] => {
      const line = lineOf.get(refArea)!
      return [{ ...line, cells: line.cells.filter((cell) => cell.timePeriod === timePeriod) }]
    })
  )
  const [{ view, series }] = views as [(typeof views)[number]]
  const tally = createTally()
  tallyView(tally, { views, lines, hidden: 0 })
  const shown = { views, view, series, lines, reader: { wording, names } }
  const table =
    shape === 'tidy'
      ? { columns: tidyColumns, batches: once(tidyLines(shown, await besideRows(ctx, views))) }
      : asShownTable(scatterTable(scatter, series.name, wording), wording)
  return { table, release: view.release, tally, years: pairedYears(scatter, selection) }
}

async function* once<Batch>(batch: Batch): AsyncGenerator<Batch> {
  yield batch
}
