import '../reading.css'
import { Link } from 'wouter'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { usePageRelease } from '../../frame/page.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { DatasetEntry } from './DatasetEntry.tsx'
import { Downloads } from './Downloads.tsx'
import { useDataSay } from './dataWords.ts'

/** Where all figures come from, under which terms, what was left aside, and how to take them away. */
export function DataPage() {
  const say = useDataSay()
  const { language, say: sayShared, wording } = useWords()
  useTitle(sayShared('nav.data'))
  const datasets = useAnswer(api.datasets.list.queryOptions({ language }))
  return (
    <article className="reading">
      <h1 className="title">
        {sayShared('nav.data')}
        <small>
          <Beside>
            {say('count', { n: datasets.length })}
            <span>
              {wording.say('parameter.release')} <bdi>{usePageRelease()}</bdi>
            </span>
          </Beside>
        </small>
      </h1>
      <p className="sentence">{say('lead')}</p>
      <Downloads />
      <p>
        <Link href="/own">{say('own')}</Link>
      </p>
      <section aria-labelledby="datasets-title">
        <h2 id="datasets-title">{say('datasets.title')}</h2>
        {datasets.map((dataset) => (
          <DatasetEntry key={dataset.dataset} dataset={dataset} />
        ))}
      </section>
    </article>
  )
}
