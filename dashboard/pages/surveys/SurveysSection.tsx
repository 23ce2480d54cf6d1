import './surveys.css'
import { useMemo } from 'react'
import type { AreaGroup, GeographicArea } from '../../../data/structure/area.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { FileLink } from '../../frame/FileLink.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { CommissionLists } from './CommissionLists.tsx'
import { SurveysMapPlace } from './SurveysMapPlace.tsx'
import { SurveysTable } from './SurveysTable.tsx'
import { useSurveysSay } from './surveysWords.ts'
import { withoutRate } from './withoutRate.ts'

/** The publisher's score of labour force surveys, on which all of this rests. */
export const surveysSeries = 'SPI_LABOUR_FORCE_SURVEYS'

interface SurveysSectionProps {
  selection: Selection
  areas: readonly GeographicArea[]
}

/** Of the areas without a volunteer rate: who ran a labour force survey that could have asked. */
export function SurveysSection({ selection, areas }: SurveysSectionProps) {
  const say = useSurveysSay()
  const { say: sayFrame, language, wording } = useWords()
  const chosen = { group: selection.group, areas: selection.areas, release: selection.release }
  const [surveyed, series, groups] = useAnswers(
    api.coverage.surveys.queryOptions(chosen),
    api.series.byCode.queryOptions({ language, series: surveysSeries }),
    api.areas.groups.queryOptions({ language })
  )
  const without = useMemo(() => {
    const nameOf = new Map(areas.map(({ refArea, name }) => [refArea, name]))
    return withoutRate(surveyed.areas, (code) => nameOf.get(code) ?? code, wording.compare)
  }, [surveyed, areas, wording])
  if (surveyed.timePeriod === null || surveyed.areas.length === 0) return null
  const count = (state: string) => without.find((one) => one.state === state)?.areas.length ?? 0
  const year = wording.year(surveyed.timePeriod)
  const years = wording.years(surveyed.startPeriod, surveyed.endPeriod)
  const title = say('label', { years })
  const n = without.reduce((sum, one) => sum + one.areas.length, 0)
  const sentence =
    n === 0
      ? say('allHaveRate', { years })
      : wording.sentences([
          say('without', { n, years }),
          say('ran', { n: count('ran_survey') }),
          say('rest', { none: count('no_survey'), unknown: count('not_known') }),
        ])
  const source = sourceLine(series.source, surveyed.release, wording)
  return (
    <section className="surveys" aria-labelledby="surveys-title">
      <h2 id="surveys-title">{say('title')}</h2>
      <p className="sentence">
        <Unparted>{sentence}</Unparted>
      </p>
      <p className="hint">{say('hint', { year })}</p>
      {n > 0 && (
        <>
          <SurveysMapPlace {...{ without, title, sentence, source }} timePeriod={surveyed.timePeriod} />
          <CommissionLists groups={shownCommissions(groups, selection)} {...{ without, years, areas }} />
          <details className="fold">
            <summary>{sayFrame('table.fold')}</summary>
            <SurveysTable {...{ without, title, year }} />
          </details>
        </>
      )}
      <p className="hint">{say('file')}</p>
      <div className="acts">
        <FileLink
          className="button"
          href={`/api/surveys.csv?${new URLSearchParams([...new URLSearchParams(writeAddress(chosen)), ['language', language]])}`}
        >
          {sayFrame('act.download')}
        </FileLink>
      </div>
      <div className="origin">
        <p>{source}</p>
        <Caveats series={series} />
      </div>
    </section>
  )
}

/** Those chosen, or all five where none is. */
function shownCommissions(groups: readonly AreaGroup[], { group }: Selection): AreaGroup[] {
  const all = groups.filter(({ classification }) => classification === 'regional_commission')
  const chosen = all.filter(({ areaGroup }) => group.includes(areaGroup))
  return chosen.length > 0 ? chosen : all
}
