import type { Relation } from '../../../data/structure/relation.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useRelationSay } from './relationWords.ts'

/** Both figures of every area in the picture, in default order. */
export function RelationTable({ relation: { points, names, timePeriod, incomeGroups } }: { relation: Relation }) {
  const say = useRelationSay()
  const { say: sayFrame, wording } = useWords()
  const columns = [
    { key: 'volunteers', head: `${wording.say('unit.PER_1000_POP')} · ${wording.year(timePeriod)}` },
    { key: 'score', head: say('column.score') },
    { key: 'income', head: `${wording.say('classification.income_group')} · ${wording.year(timePeriod)}` },
  ]
  return (
    <TableRegion label={sayFrame('table.label', { title: say('title') })} rows={points.length} columns={columns}>
      <table>
        <thead>
          <tr>
            <th scope="col">{sayFrame('head.name')}</th>
            {columns.map(({ key, head }) => (
              <ColumnHead key={key} column={key}>
                {head}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ refArea, volunteers, score, incomeGroup }) => (
            <tr key={refArea}>
              <th scope="row">{names[refArea]}</th>
              <ColumnCell column="volunteers">
                <data value={String(volunteers)}>{wording.value(volunteers, 'PER_1000_POP', 2)}</data>
              </ColumnCell>
              <ColumnCell column="score">
                <data value={String(score)}>{wording.number(score, 1)}</data>
              </ColumnCell>
              <ColumnCell column="income">{incomeGroup === null ? '–' : incomeGroups[incomeGroup]}</ColumnCell>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
