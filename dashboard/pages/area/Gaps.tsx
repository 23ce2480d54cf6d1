import { Link } from 'wouter'
import { missingReasons } from '../../../data/structure/codelists.ts'
import { describeComment } from '../../../data/wording/describeComment.ts'
import { Fold } from '../../frame/Fold.tsx'
import { useAreaSay } from './areaWords.ts'
import { shownElsewhere, type Told } from './told.ts'

/** What the sources used here do not say of this area, told apart by reason. */
export function Gaps({ profile, reader }: Told) {
  const say = useAreaSay()
  const { wording } = reader
  const gaps = profile.gaps.filter(({ series }) => !shownElsewhere.includes(series.series))
  if (gaps.length === 0) return null
  const years = wording.years(profile.startPeriod, profile.endPeriod)
  return (
    <Fold className="area-gaps" title={say('gaps.title', { n: gaps.length })}>
      <p>{say('gaps.lead', { n: gaps.length, years })}</p>
      <dl>
        {missingReasons
          .map((reason) => ({ reason, missing: gaps.filter(({ missingReason }) => missingReason === reason) }))
          .filter(({ missing }) => missing.length > 0)
          .map(({ reason, missing }) => (
            <div key={reason}>
              <dt>{wording.say(`missing.${reason}`)}</dt>
              <dd>
                <p className="hint gap-meaning">{wording.say(`missing.${reason}.explained`)}</p>
                <ul>
                  {missing.map(({ series, comment }) => (
                    <li key={series.series}>
                      <Link href={`/series/${series.series}`}>{series.name}</Link>
                      {comment && <small> ({describeComment(comment, reader)})</small>}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </Fold>
  )
}
