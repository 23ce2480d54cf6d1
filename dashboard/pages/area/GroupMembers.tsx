import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { CoverageYear, View } from '../../../data/structure/line.ts'
import type { GroupProfile } from '../../../data/structure/profile.ts'
import { readAddress, writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { arrangeLines } from '../../../data/wording/arrangeLines.ts'
import { lineLabels } from '../../../data/wording/lineLabel.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { CoverageRows } from '../../tables/CoverageRows.tsx'
import { LinesTable } from '../../tables/LinesTable.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { useAreaSay } from './areaWords.ts'
import { HowFar } from './HowFar.tsx'

interface GroupMembersProps {
  profile: GroupProfile
  view: View
  series: SeriesDescription
  coverage: CoverageYear[]
}

/** Every member with its figures, gaps and reasons, and under them how many reported; its order is in the address. */
export function GroupMembers({ profile, view, series, coverage }: GroupMembersProps) {
  const say = useAreaSay()
  const { wording } = useWords()
  const text = useSearch()
  const [path, navigate] = useLocation()
  const { selection } = useMemo(() => readAddress(text), [text])
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(view.names)) }), [wording, view.names])
  const labels = useMemo(() => lineLabels(view.lines, reader), [view.lines, reader])
  const { lines } = useMemo(() => arrangeLines(view.lines, selection, reader), [view.lines, selection, reader])
  const form = { unitMeasure: view.unitMeasure, decimals: series.decimals }
  return (
    <section aria-labelledby="members-title">
      <h2 id="members-title">
        {say('group.members')}{' '}
        <small>
          {series.name} · {wording.say(`unit.${series.unitMeasure}`)}
        </small>
      </h2>
      <LinesTable
        title={`${profile.group.name} · ${series.name}`}
        {...{ lines, labels, form, reader }}
        sort={selection.sort}
        onSort={(sort) => navigate(withSearch(path, writeAddress({ ...selection, sort })))}
      >
        <CoverageRows coverage={coverage} isSummed unitMeasure={series.unitMeasure} />
      </LinesTable>
      <MarksLegend lines={lines} />
      <HowFar of={[series]} />
      <p className="origin">{sourceLine(series.source, view.release, wording)}</p>
    </section>
  )
}
