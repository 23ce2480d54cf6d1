import './area.css'
import './brief.css'
import { useParams } from 'wouter'
import { api } from '../../answers/api.ts'
import { orNone, useAnswer } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { useAreaSay } from './areaWords.ts'
import { NoArea } from './NoArea.tsx'
import { ProfileBody } from './ProfileBody.tsx'
import { RegionBody } from './RegionBody.tsx'

/** One area or group of areas on one page; that of an area prints as a brief. */
export function AreaPage() {
  const say = useAreaSay()
  const { language } = useWords()
  const { area = '' } = useParams<{ area: string }>()
  const model = useAnswer(orNone(api.models.area.queryOptions({ language, area })))
  useTitle(model ? (model.kind === 'area' ? model.area.name : model.group.name) : say('none.title'))
  if (!model) return <NoArea code={area} />
  return model.kind === 'area' ? <ProfileBody profile={model} /> : <RegionBody model={model} />
}
