import type { ShownColumn, ShownRow } from '../../../data/structure/shownTable.ts'
import { ColumnCell } from '../ColumnCell.tsx'
import { Missing } from './AreaRow.tsx'

/** A row that is of no single area: a group as a whole, or a line of the foot. Of how many areas it is stands below. */
export const WholeRow = ({ row, columns }: { row: ShownRow; columns: readonly ShownColumn[] }) => (
  <tr>
    {row.cells.map(({ value, text, notes }, at) => {
      const { key, kind } = columns[at]!
      if (kind === 'name')
        return (
          <th key={key} scope="row">
            {row.head}
          </th>
        )
      return (
        <ColumnCell key={key} column={key} className={kind === 'series' ? 'series' : undefined}>
          {value !== null ? (
            <data value={String(value)}>{text}</data>
          ) : row.key.startsWith('group') && kind !== 'series' && text !== '' ? (
            <Missing text={text} />
          ) : (
            text
          )}
          {notes.map((note) => (
            <small key={note} className="of">
              {note}
            </small>
          ))}
        </ColumnCell>
      )
    })}
  </tr>
)
