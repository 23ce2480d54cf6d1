import type { MouseEvent } from 'react'
import { ColumnHead } from './ColumnCell.tsx'

interface SortHeadProps {
  /** None of the names, which always stand. */
  column?: string | undefined
  heading: string
  order: 'ascending' | 'descending' | undefined
  onSort(event: MouseEvent): void
}

/** A column head that sorts; the arrow and `aria-sort` say how it is sorted now. */
export function SortHead({ column, heading, order, onSort }: SortHeadProps) {
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
