import '../reading.css'
import { Link, useParams } from 'wouter'
import { api } from '../../answers/api.ts'
import { orNone, useAnswer } from '../../answers/useAnswer.ts'
import { useNotFound } from '../../frame/page.ts'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { SeriesBody } from './SeriesBody.tsx'
import { useSeriesPageSay } from './seriesPageWords.ts'

/** Everything that must be known of one series before its figures are used. */
export function SeriesPage() {
  const say = useSeriesPageSay()
  const { language } = useWords()
  const { series = '' } = useParams<{ series: string }>()
  const described = useAnswer(orNone(api.series.byCode.queryOptions({ language, series })))
  useTitle(described?.name ?? say('none.title'))
  return described ? <SeriesBody series={described} /> : <NoSeries code={series} />
}

/** For a code that is no series'. */
function NoSeries({ code }: { code: string }) {
  const say = useSeriesPageSay()
  const { say: sayShared, wording } = useWords()
  useNotFound()
  return (
    <div className="state">
      <h1>{say('none.title')}</h1>
      <p>{say('none.how', { code: wording.isolate(code) })}</p>
      <Link href="/data">{sayShared('nav.data')}</Link>
    </div>
  )
}
