import { breakdownsIn, firstCodes } from '../../../data/structure/dimensionCodes.ts'
import { period, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { CoverageBars } from '../panel/CoverageBars.tsx'
import { GoalsShown } from '../view/GoalsShown.tsx'
import { MissingTable } from './MissingTable.tsx'
import { useMeasurementSay } from './measurementWords.ts'
import { TakeAway } from './TakeAway.tsx'
import type { Measurement } from './useMeasurement.ts'

/** Who has no figure in the year, how many that is, and the file that holds the same. */
export function MissingView({ hand: { shown: selection, isWaiting } }: { hand: Measurement }) {
  const say = useMeasurementSay()
  const { wording, language } = useWords()
  const { group, areas, release, goal, series, endPeriod: year } = selection
  const broken = { ...breakdownsIn(selection), goal }
  const asked = { group, areas, release, series: series[0]!, ...firstCodes(selection), goal: goal[0] }
  const [missing, coverage, described] = useAnswers(
    api.coverage.missing.queryOptions({ ...asked, language, timePeriod: year }),
    api.coverage.bySeries.queryOptions({
      ...asked,
      startPeriod: Math.min(period.start, year),
      endPeriod: Math.max(period.end, year),
    }),
    api.series.byCode.queryOptions({ language, series: series[0]! })
  )
  const { possible, reporters } = missing
  if (missing.missing.length === 0 && reporters === 0) return <p className="state">{say('noCountries')}</p>
  const shown = {
    ...{ ...wholeSelection, release, series, group, areas, ...broken },
    ...{ startPeriod: year, endPeriod: year },
  }
  const title = wording.beside([described.name, wording.year(year)])
  const finding = say('sentence.missing', { year: wording.year(year), without: possible - reporters, possible })
  const source = sourceLine(described.source, missing.release, wording)
  return (
    <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
      <h2>
        <Unparted>{title}</Unparted>
      </h2>
      <GoalsShown series={described} goals={goal.length > 0 ? goal : ['_T']} />
      <p className="sentence">
        <Unparted>{finding}</Unparted>
      </p>
      <CoverageBars years={coverage} marked={year} text={{ title, finding, source }} />
      <MissingTable title={title} missing={missing} series={described} />
      <p className="hint">{say('file')}</p>
      <TakeAway
        selection={shown}
        more={{
          href: withSearch('/measurement', writeAddress({ series, group, areas, ...broken })),
          words: say('toCoverage'),
        }}
      />
      <div className="origin">
        <p>{source}</p>
        <Caveats series={described} />
      </div>
    </div>
  )
}
