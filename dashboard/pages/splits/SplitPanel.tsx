import { Link } from 'wouter'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SplitBy } from '../../../data/structure/splitRates.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { OtherTypes } from './OtherTypes.tsx'
import { SplitFigure } from './SplitFigure.tsx'
import { SplitTable } from './SplitTable.tsx'
import { splitSentence } from './splitSentence.ts'
import { useSplitsSay } from './splitsWords.ts'
import './split.css'

interface SplitPanelProps {
  series: string
  by: SplitBy
  selection: Selection
}

/** The part of an address that leads to it. */
const anchorOf = (series: string, by: SplitBy) =>
  `${by === 'age' ? 'ages' : 'women-and-men'}${series === 'VOLUNTEER_NUMBER' ? '-in-numbers' : ''}`

/** How often groups of people volunteer, one beside another, an area at its last survey. */
export function SplitPanel({ series, by, selection }: SplitPanelProps) {
  const say = useSplitsSay()
  const { language, wording } = useWords()
  const here = useHere()
  const { areas, group, startPeriod, endPeriod } = selection
  const [volunteerType = '_T'] = selection.volunteerType
  const { release } = selection
  const asked = { language, series, by, volunteerType, areas, group, startPeriod, endPeriod, release }
  const [answer, described] = useAnswers(
    api.splits.latest.queryOptions(asked),
    api.series.byCode.queryOptions({ language, series })
  )
  const names = new Map(Object.entries(answer.names))
  const reader = { wording, names }
  const sentence = splitSentence({ ...answer, form: described }, reader, say)
  const title = say(`title.${by}`, { series: described.name })
  const source = sourceLine(described.source, answer.release, wording)
  const compare = (of: Partial<Selection>) =>
    `/explore?view=table&${writeAddress({
      ...wholeSelection,
      ...{ volunteerType: [volunteerType], areas, group, startPeriod, endPeriod, show: 'with_values' },
      ...of,
    })}`
  return (
    <section className="part" aria-labelledby={anchorOf(series, by)}>
      <h2 id={anchorOf(series, by)}>
        {title}
        <small>
          {wording.say(`volunteerType.${volunteerType}`)} · {wording.say(`unit.${described.unitMeasure}`)} ·{' '}
          {wording.years(startPeriod, endPeriod)}
        </small>
      </h2>
      <p className="sentence">{sentence}</p>
      <p className="tags">{say(`rule.${by}`)}</p>
      {answer.areas.length > 0 && (
        <>
          {/* Numbers follow the size of an area: on one scale the largest hides all others. */}
          {described.unitMeasure === 'PT' ? (
            <SplitFigure
              splits={answer}
              form={described}
              title={title}
              reader={reader}
              sentence={sentence}
              source={source}
              address={`${withSearch(here, writeAddress(selection))}#${anchorOf(series, by)}`}
              caption={
                <div className="origin">
                  <p>{source}</p>
                  <Caveats series={described} />
                </div>
              }
            />
          ) : (
            <p className="origin">{source}</p>
          )}
          <SplitTable splits={answer} form={described} title={title} reader={reader} />
        </>
      )}
      <OtherTypes areas={answer.otherTypes} reader={reader} />
      <p>
        <Link href={compare({ series: [series], [by]: ['_T', ...answer.codes] })}>{say('more')}</Link>
      </p>
      {answer.gap && (
        <p>
          <Link href={compare({ series: [answer.gap.series] })}>{say('more.gap')}</Link>
        </p>
      )}
    </section>
  )
}
