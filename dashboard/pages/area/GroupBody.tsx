import { Link } from 'wouter'
import type { GroupProfile } from '../../../data/structure/profile.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { PageActs } from '../acts/PageActs.tsx'
import { useAreaSay } from './areaWords.ts'
import { BriefFoot } from './BriefFoot.tsx'
import { GroupMembers } from './GroupMembers.tsx'
import { GroupWhole } from './GroupWhole.tsx'
import { NotReported } from './NotReported.tsx'

/** A group of areas: who is in it, who reported and who did not, and the whole with its recipe. */
export function GroupBody({ profile }: { profile: GroupProfile }) {
  const say = useAreaSay()
  const { language, say: sayShared, wording } = useWords()
  const { group, startPeriod, endPeriod } = profile
  const asked = { series: ['VOLUNTEERS'], group: [group.areaGroup], startPeriod, endPeriod }
  const [view, series, coverage] = useAnswers(
    api.observations.view.queryOptions({ ...asked, language }),
    api.series.byCode.queryOptions({ language, series: 'VOLUNTEERS' }),
    api.coverage.bySeries.queryOptions({ ...asked, series: 'VOLUNTEERS' })
  )
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
        <Link className="button" href={`/explore?series=VOLUNTEERS&group=${group.areaGroup}`}>
          {sayShared('act.explore')}
        </Link>
        <button type="button" onClick={() => print()}>
          {say('act.print')}
        </button>
      </div>
      <NotReported view={view} series={series} group={group.name} />
      <GroupWhole group={group.areaGroup} series={series} />
      <GroupMembers {...{ profile, view, series, coverage }} />
      <PageActs
        code={group.areaGroup}
        title={[group.name, wording.years(startPeriod, endPeriod)].join(wording.say('list.comma'))}
      />
      <BriefFoot release={profile.release} />
    </article>
  )
}
