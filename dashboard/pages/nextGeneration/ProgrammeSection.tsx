import { useMemo } from 'react'
import { Link } from 'wouter'
import { unarranged } from '../../../data/structure/askedView.ts'
import type { View } from '../../../data/structure/line.ts'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import type { Choose } from '../../filters/choose.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Empty } from '../panel/Empty.tsx'
import { SeriesPanel } from '../panel/SeriesPanel.tsx'
import { useShownView } from '../panel/useShownView.ts'
import { useNextGenerationSay } from './nextGenerationWords.ts'

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
  const say = useNextGenerationSay()
  const { wording } = useWords()
  const shown = useShownView(selection, view, series)
  return (
    <section className="programme" aria-labelledby={series.series}>
      <h3 id={series.series}>
        {series.name}
        <small>
          <Unparted>
            {wording.beside([
              wording.say(`unit.${view.unitMeasure}`),
              wording.years(selection.startPeriod, selection.endPeriod),
            ])}
          </Unparted>
        </small>
      </h3>
      <SeriesPanel {...{ view, series, selection, shown, choose }} isCard>
        <p className="more">
          <Link href={`/explore?${writeAddress(selection)}`}>{say('programme.more')}</Link>
        </p>
      </SeriesPanel>
    </section>
  )
}
