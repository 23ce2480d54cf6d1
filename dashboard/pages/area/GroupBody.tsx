import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { GroupProfile } from '../../../data/structure/profile.ts'
import { api } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { PageActs } from '../PageActs.tsx'
import { say } from './areaWords.ts'
import { BriefFoot } from './BriefFoot.tsx'
import { GroupMembers } from './GroupMembers.tsx'
import { GroupWhole } from './GroupWhole.tsx'
import { NotReported } from './NotReported.tsx'

/** A group of areas: who is in it, who reported and who did not, and the whole with its recipe. */
export function GroupBody({ profile }: { profile: GroupProfile }) {
  const { language, say: sayShared, wording } = useWords()
  const { group, startPeriod, endPeriod } = profile
  const asked = { series: ['VOLUNTEERS'], group: [group.areaGroup], startPeriod, endPeriod }
  const view = useQuery(api.observations.view.queryOptions({ ...asked, language }))
  const series = useQuery(api.series.byCode.queryOptions({ language, series: 'VOLUNTEERS' }))
  const coverage = useQuery(api.coverage.bySeries.queryOptions({ ...asked, series: 'VOLUNTEERS' }))
  const failed = [view, series, coverage].find(({ error }) => error)
  return (
    <article className="area">
      <h1 className="title">
        {group.name}
        <small>
          {wording.say(`classification.${group.classification}`)} · {sayShared('areas.count', { n: group.areas })} ·{' '}
          <bdi>{group.areaGroup}</bdi>
        </small>
      </h1>
      <p className="hint">{wording.say(`classification.${group.classification}.explained`)}</p>
      <div className="acts">
        <Link className="button" href={`/trends?series=VOLUNTEERS&group=${group.areaGroup}`}>
          {sayShared('act.trends')}
        </Link>
        <button type="button" onClick={() => print()}>
          {say('act.print')}
        </button>
      </div>
      {failed?.error && <Failed error={failed.error} retry={() => void failed.refetch()} />}
      {view.data && series.data && coverage.data ? (
        <>
          <NotReported view={view.data} series={series.data} group={group.name} />
          <GroupWhole group={group.areaGroup} series={series.data} />
          <GroupMembers {...{ profile, view: view.data, series: series.data, coverage: coverage.data }} />
        </>
      ) : (
        <div className="group-place" aria-busy="true" />
      )}
      <PageActs
        code={group.areaGroup}
        title={[group.name, wording.years(startPeriod, endPeriod)].join(wording.say('list.comma'))}
      />
      <BriefFoot release={profile.release} />
    </article>
  )
}
