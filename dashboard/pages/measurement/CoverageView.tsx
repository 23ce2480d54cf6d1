import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../api.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../Caveats.tsx'
import { Empty } from '../Empty.tsx'
import { Failed } from '../Failed.tsx'
import { GoalsShown } from '../GoalsShown.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { CoverageCounts } from './CoverageCounts.tsx'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import { coverageSentence } from './coverageSentence.ts'
import { matrixBlocks } from './matrixBlocks.ts'
import { say } from './measurementWords.ts'
import { TakeAway } from './TakeAway.tsx'
import type { useMeasurement } from './useMeasurement.ts'

interface CoverageViewProps {
  hand: ReturnType<typeof useMeasurement>
  title: string
}

/** What a series has and lacks: the sentence, the counts by year, and every area and year in its kind. */
export function CoverageView({ hand: { selection, areas }, title }: CoverageViewProps) {
  const { language, say: sayFrame, wording } = useWords()
  const { series, group, sex, age, volunteerType, goal, startPeriod, endPeriod, release } = selection
  const period = { startPeriod, endPeriod, release }
  const coverage = useQuery({
    ...api.coverage.bySeries.queryOptions({
      ...{ ...period, group, areas: selection.areas, series: series[0]! },
      ...{ sex: sex[0]!, age: age[0]!, volunteerType: volunteerType[0]!, goal: goal[0] },
    }),
    placeholderData: keepPreviousData,
  })
  const shown = { ...wholeSelection, ...period, series, group, areas: selection.areas, sex, age, volunteerType, goal }
  const view = useQuery({
    ...api.observations.view.queryOptions({ ...shown, language }),
    placeholderData: keepPreviousData,
  })
  const described = useQuery(api.series.byCode.queryOptions({ language, series: series[0]! }))
  const groups = useQuery(api.areas.groups.queryOptions({ language }))
  const blocks = useMemo(
    () =>
      matrixBlocks(view.data?.lines ?? [], {
        areas: areas.data ?? [],
        groups: groups.data ?? [],
        otherwise: say('matrix.elsewhere'),
      }),
    [view.data, areas.data, groups.data]
  )
  const queries = [coverage, view, described, groups, areas]
  const failed = queries.find(({ error }) => error)
  if (failed?.error) return <Failed error={failed.error} retry={() => void failed.refetch()} />
  if (!coverage.data || !view.data || !described.data || !groups.data || !areas.data) return <Skeleton />
  if (blocks.length === 0) return view.data.lines.length > 0 ? <p className="state">{say('noCountries')}</p> : <Empty />
  const { decimals, unitMeasure, source } = described.data
  return (
    <div className={view.isPlaceholderData ? 'stale' : undefined} aria-busy={view.isPlaceholderData}>
      <h2>{title}</h2>
      <GoalsShown series={described.data} goals={view.data.lines.map(({ goal }) => goal)} />
      <p className="sentence">{coverageSentence(coverage.data, wording)}</p>
      <CoverageCounts title={title} coverage={coverage.data} selection={selection} />
      <p className="hint">{say('zeros')}</p>
      <CoverageMatrix
        title={title}
        blocks={blocks}
        years={coverage.data.map(({ timePeriod }) => timePeriod)}
        form={{ unitMeasure, decimals }}
        wording={wording}
      />
      <div className="origin">
        <p>{sourceLine(source, view.data.release, wording)}</p>
        <Caveats series={described.data} />
      </div>
      <TakeAway
        selection={shown}
        more={{ href: withSearch('/compare', writeAddress(shown)), words: sayFrame('act.figures') }}
      />
    </div>
  )
}
