import type { DatasetFacts } from '../../../data/structure/dataset.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useDataSay } from './dataWords.ts'

const held = { figure: 'read.figure', site: 'read.site', publisher: 'read.publisher' } as const

/** Where the figures of a dataset were read: on which page, in which copy, on which day. */
export function ReadTable({ rows }: { rows: DatasetFacts['read'] }) {
  const say = useDataSay()
  const { say: sayShared, wording } = useWords()
  return (
    <TableRegion look="aside worded" label={sayShared('table.label', { title: say('read.title') })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{wording.say('file.source')}</th>
            <th scope="col">{say('read.page')}</th>
            <th scope="col">{say('read.copy')}</th>
            <th scope="col">{wording.say('file.accessed')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ source, timePeriod, address, holds, copy, dateRead }) => (
            <tr key={`${source} ${timePeriod}`}>
              <th scope="row">
                <bdi>{source === null ? say('read.all') : [source, timePeriod].filter(Boolean).join(' ')}</bdi>
              </th>
              <td>
                {address && (
                  <a href={address} dir="ltr">
                    {address}
                  </a>
                )}{' '}
                <small className="below">{say(held[holds])}</small>
              </td>
              <td lang="en">
                <bdi lang={copy === null ? undefined : 'en'}>{copy ?? '–'}</bdi>
              </td>
              <td>{wording.date(dateRead)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
