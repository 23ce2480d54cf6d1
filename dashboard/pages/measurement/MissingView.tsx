import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { breakdownsIn, firstCodes } from '../../../data/structure/dimensionCodes.ts'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../api.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../Caveats.tsx'
import { Failed } from '../Failed.tsx'
import { GoalsShown } from '../GoalsShown.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { MissingTable } from './MissingTable.tsx'
import { say } from './measurementWords.ts'
import { TakeAway } from './TakeAway.tsx'

/** Who has no figure in the year, how many that is, and the file that holds the same. */
export function MissingView({ selection }: { selection: Selection }) {
  const { wording, language } = useWords()
  const { group, areas, release, goal, series, endPeriod: year } = selection
  const broken = { ...breakdownsIn(selection), goal }
  const missing = useQuery({
    ...api.coverage.missing.queryOptions({
      ...{ group, areas, release, language, series: series[0]!, timePeriod: year },
      ...{ ...firstCodes(selection), goal: goal[0] },
    }),
    placeholderData: keepPreviousData,
  })
  const described = useQuery({
    ...api.series.byCode.queryOptions({ language, series: series[0]! }),
    placeholderData: keepPreviousData,
  })
  const failed = [missing, described].find(({ error }) => error)
  if (failed?.error) return <Failed error={failed.error} retry={() => void failed.refetch()} />
  if (!missing.data || !described.data) return <Skeleton />
  const { possible, reporters } = missing.data
  if (missing.data.missing.length === 0 && reporters === 0) return <p className="state">{say('noCountries')}</p>
  const shown = {
    ...{ ...wholeSelection, release, series, group, areas, ...broken },
    ...{ startPeriod: year, endPeriod: year },
  }
  const title = `${described.data.name} · ${wording.year(year)}`
  return (
    <div className={missing.isPlaceholderData ? 'stale' : undefined} aria-busy={missing.isPlaceholderData}>
      <h2>{title}</h2>
      <GoalsShown series={described.data} goals={goal.length > 0 ? goal : ['_T']} />
      <p className="sentence">
        {say('sentence.missing', { year: wording.year(year), without: possible - reporters, possible })}
      </p>
      <MissingTable title={title} missing={missing.data} series={described.data} />
      <p className="hint">{say('file')}</p>
      <TakeAway
        selection={shown}
        more={{
          href: withSearch('/measurement', writeAddress({ series, group, areas, ...broken })),
          words: say('toCoverage'),
        }}
      />
      <div className="origin">
        <p>{sourceLine(described.data.source, missing.data.release, wording)}</p>
        <Caveats series={described.data} />
      </div>
    </div>
  )
}
