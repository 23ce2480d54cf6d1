import type { DatasetFacts } from '../../../data/structure/dataset.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useDataSay } from './dataWords.ts'

/** Figures as their publisher gave them that could not be served, and why; the reasons are in English, as recorded. */
export function SetAsideTable({ total, rows }: DatasetFacts['setAside']) {
  const say = useDataSay()
  const { say: sayShared, wording } = useWords()
  return (
    <>
      <p>
        {say('aside.total', { n: total })} {rows.length < total && say('aside.cut', { n: rows.length })}
      </p>
      <TableRegion look="aside worded" label={sayShared('table.label', { title: say('aside.title') })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('aside.area')}</th>
              <th scope="col">{wording.say('parameter.series')}</th>
              <th scope="col">{sayShared('head.year')}</th>
              <th scope="col">{say('aside.value')}</th>
              <th scope="col">{say('aside.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ originalArea, timePeriod, series, originalValue, reason }) => (
              <tr key={`${originalArea} ${timePeriod} ${series}`}>
                <th scope="row">
                  <bdi>{originalArea}</bdi>
                </th>
                <td>
                  <bdi>{series}</bdi>
                </td>
                <td>{wording.year(timePeriod)}</td>
                <td>
                  <bdi>{originalValue ?? '–'}</bdi>
                </td>
                <td lang="en">
                  <bdi>{reason}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  )
}
