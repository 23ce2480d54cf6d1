import type { Measure, VolunteerType } from '../../../data/structure/codelists.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { isByGoal } from '../../../data/structure/seriesSelection.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { SelectField } from '../measurement/SelectField.tsx'
import { useMapSay } from './mapWords.ts'
import type { MapInHand } from './useMap.ts'

interface MapChoicesProps {
  series: SeriesDescription
  hand: MapInHand
  choose: Choose
}

/** The year, beside how many areas have a figure for it; the measure and the type of volunteering where there are several. */
export function MapChoices({ series, hand, choose }: MapChoicesProps) {
  const say = useMapSay()
  const { wording } = useWords()
  const { year, years, measure, measures, shown } = hand
  const { lines } = hand.view
  const withFigure = (year: number) =>
    lines.filter(({ cells }) => cells.some((cell) => cell.timePeriod === year && cell.measureValue !== null)).length
  return (
    <div className="map-choices">
      <SelectField
        label={say('year')}
        value={String(year)}
        options={(years.length > 0 ? years : [year]).map((code) => ({
          code: String(code),
          name: say('year.option', { year: wording.year(code), n: withFigure(code) }),
        }))}
        onChoose={(code) => choose({ endPeriod: Number(code), startPeriod: Math.min(shown.startPeriod, Number(code)) })}
      />
      {measures.length > 1 && (
        <SelectField
          label={wording.say('parameter.measure')}
          value={measure}
          options={measures.map((code) => ({ code, name: wording.say(`measure.${code}`) }))}
          onChoose={(code) => choose({ measure: code as Measure })}
        />
      )}
      {isByGoal(series) && (
        <SelectField
          label={wording.say('parameter.goal')}
          value={shown.goal[0] ?? '_T'}
          options={series.byGoal.map((goal) => ({
            code: goal,
            name: goal === '_T' ? wording.say('selection.all') : wording.say('label.goal', { goal }),
          }))}
          onChoose={(code) => choose({ goal: code === '_T' ? [] : [code] })}
        />
      )}
      {series.volunteerTypes.length > 1 && (
        <SelectField
          label={wording.say('parameter.volunteerType')}
          value={shown.volunteerType[0]!}
          options={series.volunteerTypes.map((code) => ({ code, name: wording.say(`volunteerType.${code}`) }))}
          onChoose={(code) => choose({ volunteerType: [code as VolunteerType] })}
        />
      )}
    </div>
  )
}
