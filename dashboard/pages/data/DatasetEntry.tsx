import { useState } from 'react'
import { Link } from 'wouter'
import type { DatasetSummary } from '../../../data/structure/dataset.ts'
import { api } from '../../answers/api.ts'
import { Boundary } from '../../answers/Boundary.tsx'
import { useAnswer } from '../../answers/useAnswer.ts'
import { SourceAddress } from '../../frame/SourceAddress.tsx'
import { useWords } from '../../messages/words.ts'
import { useDataSay } from './dataWords.ts'
import { ReadTable } from './ReadTable.tsx'
import { SetAsideTable } from './SetAsideTable.tsx'

/** One dataset: who published it under which terms, its series; caveats and what was set aside when asked for. */
export function DatasetEntry({ dataset }: { dataset: DatasetSummary }) {
  const say = useDataSay()
  const { wording, say: sayShared } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { title, publisher, address, licence, licenceAddress, version, dateAccessed, series } = dataset
  const terms = licence ?? wording.say('source.licence_not_stated')
  return (
    <section className="entry" id={dataset.dataset}>
      <h3>
        {title} <small>{publisher}</small>
      </h3>
      <dl>
        <div>
          <dt>{wording.say('file.licence')}</dt>
          <dd>{licenceAddress ? <a href={licenceAddress}>{terms}</a> : terms}</dd>
        </div>
        <div>
          <dt>{say('version')}</dt>
          <dd>
            <bdi>{version}</bdi>
          </dd>
        </div>
        <div>
          <dt>{wording.say('file.accessed')}</dt>
          <dd>{wording.date(dateAccessed)}</dd>
        </div>
        <div>
          <dt>{say('address')}</dt>
          <dd>
            <SourceAddress address={address} />
          </dd>
        </div>
        <div>
          <dt>{wording.say('parameter.series')}</dt>
          <dd>
            <ul className="series-names">
              {series.map((one) => (
                <li key={one.series}>
                  <Link href={`/series/${one.series}`}>{one.name}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <details onToggle={({ currentTarget }) => currentTarget.open && setOpen(true)}>
        <summary>{say('more', { title })}</summary>
        {isOpen && (
          <Boundary waiting={<p role="status">{sayShared('loading')}</p>}>
            <DatasetMore dataset={dataset.dataset} />
          </Boundary>
        )}
      </details>
    </section>
  )
}

function DatasetMore({ dataset }: { dataset: string }) {
  const say = useDataSay()
  const { language } = useWords()
  const data = useAnswer(api.datasets.byCode.queryOptions({ language, dataset }))
  return (
    <>
      <ul>
        {data.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      {data.read.length > 0 && <ReadTable rows={data.read} />}
      {data.setAside.total === 0 ? <p>{say('aside.none')}</p> : <SetAsideTable {...data.setAside} />}
    </>
  )
}
