import { useQuery } from '@tanstack/react-query'
import { period } from '../../../data/structure/selection.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../api.ts'
import { pageRelease } from '../../frame/pageRelease.ts'
import { useWords } from '../../messages/words.ts'
import { say } from './startWords.ts'
import type { Told } from './TrueFigure.tsx'

const series = 'VOLUNTEERS'
const last = { startPeriod: period.end, endPeriod: period.end }

/** How many areas have a figure for the last year, of those that can have one. */
export function useReporters() {
  const { language, wording, say: sayFrame } = useWords()
  const coverage = useQuery(api.coverage.bySeries.queryOptions({ series, ...last }))
  const description = useQuery(api.series.byCode.queryOptions({ language, series }))
  const year = coverage.data?.[0]
  const told: Told | undefined = year &&
    description.data && {
      figure: sayFrame('coverage.of', { n: year.reporters, m: year.possible }),
      what: say('reporters', { year: wording.year(year.timePeriod), series: description.data.name }),
      caution: say('reporters.caution', {
        share: year.populationShare === null ? '–' : wording.value(year.populationShare * 100, 'PT', 0),
      }),
      source: sourceLine(description.data.source, pageRelease() ?? '', wording),
      to: `/compare?series=${series}&startPeriod=${period.end}`,
    }
  return { key: 'reporters', isFailed: coverage.isError || description.isError, told }
}
