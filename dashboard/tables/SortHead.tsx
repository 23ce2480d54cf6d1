import { ColumnHead } from './ColumnCell.tsx'

interface SortHeadProps {
  /** None of the names, which always stand. */
  column?: string | undefined
  heading: string
  sorted: { desc: boolean } | undefined
  onSort: ((event: unknown) => void) | undefined
}

/** A column head that sorts; the arrow and `aria-sort` say how it is sorted now. */
export function SortHead({ column, heading, sorted, onSort }: SortHeadProps) {
  const order = sorted && (sorted.desc ? 'descending' : 'ascending')
  const button = (
    <button type="button" onClick={onSort}>
      {heading}
    </button>
  )
  return column ? (
    <ColumnHead column={column} aria-sort={order}>
      {button}
    </ColumnHead>
  ) : (
    <th scope="col" aria-sort={order}>
      {button}
    </th>
  )
}
