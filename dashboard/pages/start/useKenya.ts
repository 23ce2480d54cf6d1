import { period, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { useStartSay } from './startWords.ts'
import type { Told } from './TrueFigure.tsx'

const shown = { series: ['VOLUNTEERS'], areas: ['404'], measure: 'per_1000' as const }

/** One area, one year: the count and what it is per 1,000 people, with whatever marks stand at it. */
export function useKenya(): Told {
  const say = useStartSay()
  const { language, wording } = useWords()
  const selection = { ...wholeSelection, ...shown, startPeriod: period.end, endPeriod: period.end }
  const [view, { name, decimals, source }] = useAnswers(
    api.observations.view.queryOptions({ ...selection, language }),
    api.series.byCode.queryOptions({ language, series: shown.series[0]! })
  )
  const cell = view.lines[0]!.cells[0]!
  const names = new Map(Object.entries(view.names))
  const words = describeCell(cell, { unitMeasure: view.unitMeasure, decimals }, { wording, names })
  const marks = [words.status, ...words.flags, words.comment].filter((mark) => mark !== null)
  return {
    figure: cell.obsValue === null ? '–' : wording.quantity(cell.obsValue, 'PS', 0),
    what: say('kenya', {
      area: wording.isolate(names.get('404') ?? '404'),
      year: wording.year(cell.timePeriod),
      series: name,
      rate: cell.measureValue === null ? '–' : wording.quantity(cell.measureValue, view.unitMeasure, 2),
    }),
    caution: [say('kenya.caution'), ...marks].join(wording.say('list.semicolon')),
    source: sourceLine(source, view.release, wording),
    to: `/explore?${writeAddress(shown)}`,
  }
}
