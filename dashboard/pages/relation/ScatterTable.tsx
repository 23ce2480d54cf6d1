import { Link } from 'wouter'
import type { ShownCell, ShownTable } from '../../../data/structure/shownTable.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'

/** Every area in the picture with both figures and the year that they are of: what a file of it holds. */
export function ScatterTable({ table: { title, columns, rows } }: { table: ShownTable }) {
  const { say, wording } = useWords()
  const [names, ...figures] = columns
  const choosable = figures.map(({ key, head }) => ({ key, head }))
  return (
    <TableRegion label={say('table.label', { title })} look="scatter-table" rows={rows.length} columns={choosable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{names!.head}</th>
            {figures.map(({ key, head }) => (
              <ColumnHead key={key} column={key}>
                {head}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">
                <Link className="quiet" href={`/areas/${key}`}>
                  {head}
                </Link>
              </th>
              {cells.slice(1).map((cell, at) => (
                <ColumnCell key={figures[at]!.key} column={figures[at]!.key}>
                  {shown(cell, wording.say('list.semicolon'))}
                </ColumnCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

const shown = ({ value, text, notes }: ShownCell, joint: string) =>
  value === null ? (
    text
  ) : (
    <>
      {notes.length > 0 && '⚑ '}
      <data value={String(value)}>{text}</data>
      {notes.length > 0 && <small> {notes.join(joint)}</small>}
    </>
  )
