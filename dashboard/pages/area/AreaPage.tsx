import './area.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { api, isRefusal } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { useTitle } from '../useTitle.ts'
import { AreaBrief } from './AreaBrief.tsx'
import { GroupBody } from './GroupBody.tsx'
import { NoArea } from './NoArea.tsx'

/** One area or group of areas on one page, which prints as a brief. */
export function AreaPage() {
  const { language } = useWords()
  const { area = '' } = useParams<{ area: string }>()
  const { data, error, refetch } = useQuery(api.areas.profile.queryOptions({ language, area }))
  useTitle(data ? (data.kind === 'area' ? data.area.name : data.group.name) : undefined)
  if (isRefusal(error)) return <NoArea code={area} />
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton />
  return data.kind === 'area' ? <AreaBrief profile={data} /> : <GroupBody profile={data} />
}
