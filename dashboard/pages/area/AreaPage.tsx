import './area.css'
import { useParams } from 'wouter'
import { api } from '../../answers/api.ts'
import { orNone, useAnswer } from '../../answers/useAnswer.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { AreaBrief } from './AreaBrief.tsx'
import { useAreaSay } from './areaWords.ts'
import { GroupBody } from './GroupBody.tsx'
import { NoArea } from './NoArea.tsx'

/** One area or group of areas on one page, which prints as a brief. */
export function AreaPage() {
  const say = useAreaSay()
  const { language } = useWords()
  const { area = '' } = useParams<{ area: string }>()
  const profile = useAnswer(orNone(api.areas.profile.queryOptions({ language, area })))
  useTitle(profile ? (profile.kind === 'area' ? profile.area.name : profile.group.name) : say('none.title'))
  if (!profile) return <NoArea code={area} />
  return profile.kind === 'area' ? (
    <UsualWidths value={widths}>
      <AreaBrief profile={profile} />
    </UsualWidths>
  ) : (
    <GroupBody profile={profile} />
  )
}

/** A chart here is never wider than its text. */
const widths: Widths = { 358: 'at-phone', 610: 'at-half', 736: 'at-tablet at-wide' }
