import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SplitBy } from '../../../data/structure/splitRates.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { Fold } from '../../frame/Fold.tsx'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { Beside } from '../../messages/Beside.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
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
  /** Whether it waits, folded, for who asks. */
  isFolded?: boolean
  /** What changes it, to stand beside it. */
  settings?: ReactNode
}

/** The part of an address that leads to it. */
const anchorOf = (series: string, by: SplitBy) =>
  `${by === 'age' ? 'ages' : 'women-and-men'}${series === 'VOLUNTEER_NUMBER' ? '-in-numbers' : ''}`

/** How often groups of people volunteer, one beside another, an area at its last survey. */
export function SplitPanel({ series, by, selection, isFolded = false, settings }: SplitPanelProps) {
  const say = useSplitsSay()
  const { language, wording, say: sayFrame } = useWords()
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
  const anchor = anchorOf(series, by)
  const scope = wording.beside([
    wording.say(`volunteerType.${volunteerType}`),
    wording.say(`unit.${described.unitMeasure}`),
    wording.years(startPeriod, endPeriod),
  ])
  const table = answer.areas.length > 0 && <SplitTable splits={answer} form={described} title={title} reader={reader} />
  const more = (
    <p className="more">
      <Beside>
        <Link href={compare({ series: [series], [by]: ['_T', ...answer.codes] })}>{say('more')}</Link>
        {answer.gap && <Link href={compare({ series: [answer.gap.series] })}>{say('more.gap')}</Link>}
      </Beside>
    </p>
  )
  const body = (
    <div className="split-beside">
      <p className="sentence">
        <Unparted>{sentence}</Unparted>
      </p>
      {/* Numbers follow the size of an area: on one scale the largest hides all others. */}
      {answer.areas.length > 0 && described.unitMeasure === 'PT' && (
        <UsualWidths value={widths}>
          <SplitFigure
            splits={answer}
            form={described}
            title={title}
            reader={reader}
            sentence={sentence}
            source={source}
            address={`${withSearch(here, writeAddress(selection))}#${anchor}`}
            caption={null}
          />
        </UsualWidths>
      )}
      <div>
        {settings}
        <p className="tags">{say(`rule.${by}`)}</p>
        <OtherTypes areas={answer.otherTypes} reader={reader} />
        {answer.areas.length > 0 && (
          <div className="origin">
            <p>{source}</p>
            <Caveats series={described} />
          </div>
        )}
        {more}
      </div>
    </div>
  )
  if (isFolded)
    return (
      <Fold title={title}>
        <section id={anchor} aria-label={title}>
          <p className="hint">{scope}</p>
          {body}
          {table}
        </section>
      </Fold>
    )
  return (
    <section className="part" aria-labelledby={anchor}>
      <h2 id={anchor}>
        {title}
        <small>
          <Unparted>{scope}</Unparted>
        </small>
      </h2>
      {body}
      {table && (
        <details className="fold">
          <summary>{sayFrame('table.fold')}</summary>
          {table}
        </details>
      )}
    </section>
  )
}

/** Beside what is said of it, where there is room. */
const widths: Widths = { 358: 'at-phone', 707: 'at-half at-tablet', 776: 'at-wide' }
