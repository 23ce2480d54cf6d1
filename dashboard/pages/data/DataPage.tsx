import '../reading.css'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { pageRelease } from '../../frame/pageRelease.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { useTitle } from '../useTitle.ts'
import { DatasetEntry } from './DatasetEntry.tsx'
import { Downloads } from './Downloads.tsx'
import { say } from './dataWords.ts'

/** Where all figures come from, under which terms, what was left aside, and how to take them away. */
export function DataPage() {
  const { language, say: sayShared, wording } = useWords()
  useTitle(sayShared('nav.data'))
  const { data, error, refetch } = useQuery(api.datasets.list.queryOptions({ language }))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton />
  return (
    <article className="reading">
      <h1 className="title">
        {sayShared('nav.data')}
        <small>
          {say('count', { n: data.length })} · {wording.say('parameter.release')} <bdi>{pageRelease()}</bdi>
        </small>
      </h1>
      <p className="sentence">{say('lead')}</p>
      <Downloads />
      <section aria-labelledby="datasets-title">
        <h2 id="datasets-title">{say('datasets.title')}</h2>
        {data.map((dataset) => (
          <DatasetEntry key={dataset.dataset} dataset={dataset} />
        ))}
      </section>
    </article>
  )
}
