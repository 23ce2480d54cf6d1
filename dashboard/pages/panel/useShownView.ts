import { useMemo } from 'react'
import type { View } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { arrangeLines } from '../../../data/wording/arrangeLines.ts'
import { citation } from '../../../data/wording/citation.ts'
import { lineLabels } from '../../../data/wording/lineLabel.ts'
import { sourcesOf } from '../../../data/wording/sourceLine.ts'
import { useWords } from '../../messages/words.ts'
import type { Cited } from '../takeAway/CitePanel.tsx'

/** Answers in hand: what is said of them, and their lines in the reader's order. */
export function useShownView(selection: Selection, view: View, series: SeriesDescription) {
  const { wording } = useWords()
  const names = useMemo(() => new Map(Object.entries(view.names)), [view.names])
  const reader = useMemo(() => ({ wording, names }), [wording, names])
  const labels = useMemo(() => lineLabels(view.lines, reader), [view.lines, reader])
  const { sort, show, startPeriod, endPeriod } = selection
  const arranged = useMemo(() => arrangeLines(view.lines, { sort, show }, reader), [view.lines, sort, show, reader])
  const form = useMemo(
    () => ({ unitMeasure: view.unitMeasure, decimals: series.decimals }),
    [view.unitMeasure, series.decimals]
  )
  const sources = sourcesOf(series, view, wording)
  const years = wording.years(startPeriod, endPeriod)
  const measured = view.measure === 'value' ? [] : [wording.say(`measure.${view.measure}`)]
  const title = [series.name, ...measured, years].join(wording.say('list.comma'))
  const cited = (address: string): Cited => ({
    ...{ code: series.series, title, sources: [series.source], release: view.release, address },
    sentence: citation(
      {
        series,
        startPeriod,
        endPeriod,
        release: view.release,
        address,
        accessed: new Date().toISOString().slice(0, 10),
      },
      wording
    ),
  })
  return { reader, labels, arranged, form, sources, cited }
}

export type ShownView = ReturnType<typeof useShownView>
