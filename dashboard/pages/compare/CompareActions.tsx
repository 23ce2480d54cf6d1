import { useMemo } from 'react'
import type { DescribedView } from '../../../api/observations/viewsOf.ts'
import { shownSelection } from '../../../data/structure/askedView.ts'
import type { Line } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { citation } from '../../../data/wording/citation.ts'
import { lineLabels } from '../../../data/wording/lineLabel.ts'
import { formOf } from '../../../data/wording/table/tableParts.ts'
import { useWords } from '../../messages/words.ts'
import type { Cited } from '../takeAway/CitePanel.tsx'
import { ViewActions } from '../view/ViewActions.tsx'
import type { TableInHand } from './useShownTable.ts'

interface CompareActionsProps {
  selection: Selection
  views: readonly DescribedView[]
  inHand: TableInHand
}

/** What to do with the table: the file that holds just its rows, its citation, a question about one of its figures. */
export function CompareActions({ selection, views, inHand: { table, reader } }: CompareActionsProps) {
  const { wording } = useWords()
  const lines = useMemo(() => table.rows.flatMap((row) => row.lines), [table.rows])
  const labels = useMemo(() => lineLabels(lines, reader), [lines, reader])
  const [{ view, series }] = views as [DescribedView]
  const ofLine = (line: Line) => {
    const of = views.find((one) => one.series.series === line.series)!
    return { seriesName: of.series.name, form: formOf(of) }
  }
  const { startPeriod, endPeriod } = selection
  const accessed = new Date().toISOString().slice(0, 10)
  const { release } = view
  const cited = (address: string): Cited => ({
    ...{ release, address, title: table.title },
    code: views.map((of) => of.series.series).join('_'),
    sources: [...new Map(views.map((of) => [of.series.source.dataset, of.series.source])).values()],
    sentence: views
      .map((of) => citation({ series: of.series, startPeriod, endPeriod, release, address, accessed }, wording))
      .join('\n'),
  })
  const shown = shownSelection(
    selection,
    views.map((of) => of.series)
  )
  const reported = { selection: shown, lines, labels, ofLine, reader, release }
  const first = { seriesName: series.name, form: formOf({ view, series }) }
  return <ViewActions page="compare" view={{ ...reported, ...first }} cited={cited} />
}
