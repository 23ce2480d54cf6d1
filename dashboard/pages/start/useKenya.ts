import { useQuery } from '@tanstack/react-query'
import { period, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { viewQuestion } from '../viewQuestion.ts'
import { say } from './startWords.ts'
import type { Told } from './TrueFigure.tsx'

const shown = { series: ['VOLUNTEERS'], areas: ['404'], measure: 'per_1000' as const }

/** One area, one year: the count and what it is per 1,000 people, with whatever marks stand at it. */
export function useKenya() {
  const { language, wording } = useWords()
  const selection = { ...wholeSelection, ...shown, startPeriod: period.end, endPeriod: period.end }
  const view = useQuery(api.observations.view.queryOptions(viewQuestion(selection, language)))
  const description = useQuery(api.series.byCode.queryOptions({ language, series: shown.series[0]! }))
  const cell = view.data?.lines[0]?.cells[0]
  const isMissing = view.isSuccess && typeof cell?.obsValue !== 'number'
  let told: Told | undefined
  if (view.data && description.data && cell && typeof cell.obsValue === 'number') {
    const names = new Map(Object.entries(view.data.names))
    const form = { unitMeasure: view.data.unitMeasure, decimals: description.data.decimals }
    const words = describeCell(cell, form, { wording, names })
    const marks = [words.status, ...words.flags, words.comment].filter((mark) => mark !== null)
    told = {
      figure: wording.quantity(cell.obsValue, 'PS', 0),
      what: say('kenya', {
        area: wording.isolate(names.get('404') ?? '404'),
        year: wording.year(cell.timePeriod),
        series: description.data.name,
        rate: cell.measureValue === null ? '–' : wording.quantity(cell.measureValue, view.data.unitMeasure, 2),
      }),
      caution: [say('kenya.caution'), ...marks].join(wording.say('list.semicolon')),
      source: sourceLine(description.data.source, view.data.release, wording),
      to: `/trends?${writeAddress(shown)}`,
    }
  }
  return { key: 'kenya', isFailed: view.isError || description.isError || isMissing, told }
}
