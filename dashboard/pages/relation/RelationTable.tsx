import type { Relation } from '../../../data/structure/relation.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useRelationSay } from './relationWords.ts'

/** Both figures of every area in the picture, in default order. */
export function RelationTable({ relation: { points, names, timePeriod, incomeGroups } }: { relation: Relation }) {
  const say = useRelationSay()
  const { say: sayFrame, wording } = useWords()
  return (
    <TableRegion label={sayFrame('table.label', { title: say('title') })} rows={points.length}>
      <table>
        <thead>
          <tr>
            <th scope="col">{sayFrame('head.name')}</th>
            <th scope="col">
              {wording.say('unit.PER_1000_POP')} · {wording.year(timePeriod)}
            </th>
            <th scope="col">{say('column.score')}</th>
            <th scope="col">
              {wording.say('classification.income_group')} · {wording.year(timePeriod)}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ refArea, volunteers, score, incomeGroup }) => (
            <tr key={refArea}>
              <th scope="row">{names[refArea]}</th>
              <td>
                <data value={String(volunteers)}>{wording.value(volunteers, 'PER_1000_POP', 2)}</data>
              </td>
              <td>
                <data value={String(score)}>{wording.number(score, 1)}</data>
              </td>
              <td>{incomeGroup === null ? '–' : incomeGroups[incomeGroup]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
