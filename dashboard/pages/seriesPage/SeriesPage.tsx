import '../reading.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { api, isRefusal } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { useTitle } from '../useTitle.ts'
import { SeriesBody } from './SeriesBody.tsx'
import { say } from './seriesPageWords.ts'

/** Everything that must be known of one series before its figures are used. */
export function SeriesPage() {
  const { language, say: sayShared, wording } = useWords()
  const { series = '' } = useParams<{ series: string }>()
  const { data, error, refetch } = useQuery(api.series.byCode.queryOptions({ language, series }))
  useTitle(data?.name)
  if (isRefusal(error))
    return (
      <div className="state">
        <h1>{say('none.title')}</h1>
        <p>{say('none.how', { code: wording.isolate(series) })}</p>
        <Link href="/data">{sayShared('nav.data')}</Link>
      </div>
    )
  if (error) return <Failed error={error} retry={() => void refetch()} />
  return data ? <SeriesBody series={data} /> : <Skeleton />
}
