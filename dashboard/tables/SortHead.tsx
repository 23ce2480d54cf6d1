import type { MouseEvent } from 'react'

interface SortHeadProps {
  heading: string
  order: 'ascending' | 'descending' | undefined
  onSort(event: MouseEvent): void
}

/** A column head that sorts; the arrow and `aria-sort` say how it is sorted now. */
export function SortHead({ heading, order, onSort }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={onSort}>
        {heading}
      </button>
    </th>
  )
}
