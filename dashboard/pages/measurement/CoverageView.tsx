import { useMemo } from 'react'
import { breakdownsIn, firstCodes } from '../../../data/structure/dimensionCodes.ts'
import { wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { CoverageBars } from '../panel/CoverageBars.tsx'
import { Empty } from '../panel/Empty.tsx'
import { GoalsShown } from '../view/GoalsShown.tsx'
import { CoverageCounts } from './CoverageCounts.tsx'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import { coverageSentence } from './coverageSentence.ts'
import { matrixBlocks } from './matrixBlocks.ts'
import { useMeasurementSay } from './measurementWords.ts'
import { TakeAway } from './TakeAway.tsx'
import type { Measurement } from './useMeasurement.ts'

/** What a series has and lacks: the sentence, the counts by year, and every area and year in its kind. */
export function CoverageView({ hand: { shown: selection, isWaiting, areas } }: { hand: Measurement }) {
  const say = useMeasurementSay()
  const { language, say: sayFrame, wording } = useWords()
  const { series, group, goal, startPeriod, endPeriod, release } = selection
  const period = { startPeriod, endPeriod, release }
  const shown = {
    ...{ ...wholeSelection, ...period, series, group, areas: selection.areas },
    ...{ ...breakdownsIn(selection), goal },
  }
  const [coverage, there, described, groups] = useAnswers(
    api.coverage.bySeries.queryOptions({
      ...{ ...period, group, areas: selection.areas, series: series[0]! },
      ...{ ...firstCodes(selection), goal: goal[0] },
    }),
    api.models.seriesCells.queryOptions(shown),
    api.series.byCode.queryOptions({ language, series: series[0]! }),
    api.areas.groups.queryOptions({ language })
  )
  const blocks = useMemo(
    () => matrixBlocks(there.lines, { areas, groups, otherwise: say('matrix.elsewhere') }),
    [there, areas, groups, say]
  )
  if (blocks.length === 0) return there.lines.length > 0 ? <p className="state">{say('noCountries')}</p> : <Empty />
  const { name, decimals, unitMeasure, source } = described
  const title = wording.beside([name, wording.years(startPeriod, endPeriod)])
  const finding = coverageSentence(coverage, wording, say)
  const from = sourceLine(source, there.release, wording)
  return (
    <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
      <h2>
        <Unparted>{title}</Unparted>
      </h2>
      <GoalsShown series={described} goals={there.lines.map(({ goal }) => goal)} />
      <p className="sentence">
        <Unparted>{finding}</Unparted>
      </p>
      <div className="beside-coverage">
        <CoverageBars years={coverage} text={{ title, finding, source: from }} />
        <div>
          <CoverageCounts title={title} coverage={coverage} selection={selection} />
          <p className="hint">{say('zeros')}</p>
        </div>
      </div>
      <details className="fold">
        <summary>{say('matrix.fold')}</summary>
        <CoverageMatrix
          title={title}
          blocks={blocks}
          years={coverage.map(({ timePeriod }) => timePeriod)}
          form={{ unitMeasure, decimals }}
          wording={wording}
        />
      </details>
      <div className="origin">
        <p>{from}</p>
        <Caveats series={described} />
      </div>
      <TakeAway
        selection={shown}
        more={{
          href: withSearch('/explore', writeAddress({ ...shown, view: 'table' })),
          words: sayFrame('act.figures'),
        }}
      />
    </div>
  )
}
