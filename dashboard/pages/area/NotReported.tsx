import type { View } from '../../../data/structure/line.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'

interface NotReportedProps {
  view: View
  series: SeriesDescription
  group: string
}

/** Year by year, which areas of a group were asked and did not answer. */
export function NotReported({ view, series, group }: NotReportedProps) {
  const say = useAreaSay()
  const { wording } = useWords()
  const years = view.lines[0]?.cells.map(({ timePeriod }) => timePeriod) ?? []
  return (
    <section aria-labelledby="silent-title">
      <h2 id="silent-title">{say('group.silent', { series: series.name })}</h2>
      <dl className="years">
        {years.map((year, at) => {
          const names = view.lines
            .filter(({ cells }) => cells[at]?.missingReason === 'not_reported')
            .map(({ refArea }) => view.names[refArea] ?? refArea)
          return (
            <div key={year}>
              <dt>{wording.year(year)}</dt>
              <dd>{names.length > 0 ? wording.list(names) : say('group.allReported', { group })}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
