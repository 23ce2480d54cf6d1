import type { ProfileFigure } from '../../../data/structure/profile.ts'
import { covidNote } from '../../../data/wording/describeChange.ts'
import { trendSentence } from '../../../data/wording/trendSentence.ts'
import { useAreaSay } from './areaWords.ts'
import { figureLine } from './figureLine.ts'
import { laterCells } from './laterCells.ts'
import type { Told } from './told.ts'

interface AreaSentenceProps extends Told {
  first: ProfileFigure | undefined
  later: ProfileFigure | undefined
}

/** What is known of people volunteering here, made from the figures: counts, per 1,000, and the later reading apart. */
export function AreaSentence({ profile, reader, first, later }: AreaSentenceProps) {
  const say = useAreaSay()
  const { wording } = reader
  const years = wording.years(profile.startPeriod, profile.endPeriod)
  if (!first) return <p className="sentence">{say('volunteers.none', { years })}</p>
  const lines = [figureLine(first, profile)]
  const { unitMeasure } = first.series
  const seconds = later ? laterCells(first.cells, later.cells) : []
  return (
    <div className="sentence">
      <p>
        {say('told', {
          series: first.series.name,
          sentence: trendSentence({ measure: 'value', unitMeasure, lines, cut: false, total: 1 }, first.series, reader),
        })}{' '}
        {first.per1000 &&
          say('perThousand', {
            value: wording.value(first.per1000.value, 'PER_1000_POP', 2),
            year: wording.year(first.per1000.timePeriod),
          })}
      </p>
      {seconds.map(({ timePeriod, obsValue, obsStatus }) => (
        <p key={timePeriod} className="second-reading">
          {say('later', {
            year: wording.year(timePeriod),
            value: wording.quantity(obsValue!, unitMeasure, 0),
            status: wording.say(`status.${obsStatus}`),
          })}
        </p>
      ))}
      {lines[0]!.change.endPeriod === 2020 && <p className="hint">{covidNote(wording)}</p>}
    </div>
  )
}
