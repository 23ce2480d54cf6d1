import { useMemo } from 'react'
import { Link } from 'wouter'
import { unarranged } from '../../../data/structure/askedView.ts'
import type { View } from '../../../data/structure/line.ts'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { trendSentence } from '../../../data/wording/trendSentence.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { LinesTable } from '../../tables/LinesTable.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { Caveats } from '../Caveats.tsx'
import { Empty } from '../Empty.tsx'
import { lineSlots } from '../lineSlots.ts'
import { TrendsFigure } from '../TrendsFigure.tsx'
import { useShownView } from '../useShownView.ts'
import { say } from './nextGenerationWords.ts'

interface ProgrammeProps {
  series: string
  /** The areas and years of the page. */
  selection: Selection
  choose: Choose
}

/** One programme over the years in the areas of the page: sentence, picture, source, table. */
export function ProgrammeSection({ series, selection: ofPage, choose }: ProgrammeProps) {
  const { language } = useWords()
  const selection = useMemo((): Selection => {
    const { areas, group, startPeriod, endPeriod, release, sort } = ofPage
    return { ...wholeSelection, series: [series], areas, group, startPeriod, endPeriod, release, sort }
  }, [series, ofPage])
  const [view, described] = useAnswers(
    api.observations.view.queryOptions({ ...unarranged(selection), language }),
    api.series.byCode.queryOptions({ language, series })
  )
  if (view.lines.length === 0) return <Empty />
  return <ProgrammeView {...{ selection, choose, view }} series={described} />
}

interface ProgrammeViewProps {
  selection: Selection
  choose: Choose
  view: View
  series: SeriesDescription
}

function ProgrammeView({ selection, choose, view, series }: ProgrammeViewProps) {
  const { wording } = useWords()
  const { reader, labels, arranged, form, sources } = useShownView({ selection }, view, series)
  const slots = useMemo(() => lineSlots(view.lines, selection.areas), [view.lines, selection.areas])
  const sentence = useMemo(() => trendSentence(view, series, reader), [view, series, reader])
  const years = wording.years(selection.startPeriod, selection.endPeriod)
  return (
    <section className="part" aria-labelledby={series.series}>
      <h3 id={series.series}>
        {series.name}
        <small>
          {wording.say(`unit.${view.unitMeasure}`)} · {years}
        </small>
      </h3>
      <p className="sentence">{sentence}</p>
      <TrendsFigure
        {...{ view, selection, labels, slots, form, reader, sentence }}
        title={series.name}
        source={sources}
        caption={
          <div className="origin">
            <p>{sources}</p>
            <Caveats series={series} />
          </div>
        }
      />
      <LinesTable
        title={`${series.name} · ${years}`}
        {...{ labels, form, reader }}
        lines={arranged.lines}
        sort={selection.sort}
        onSort={(sort) => choose({ sort })}
        slotOf={(line) => slots.get(line) ?? 0}
      />
      <MarksLegend lines={arranged.lines} />
      <p className="more">
        <Link href={`/trends?${writeAddress(selection)}`}>{say('programme.more')}</Link>
      </p>
    </section>
  )
}
