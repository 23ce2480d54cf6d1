interface SortHeadProps {
  heading: string
  sorted: { desc: boolean } | undefined
  onSort: ((event: unknown) => void) | undefined
}

/** A column head that sorts; the arrow and `aria-sort` say how it is sorted now. */
export function SortHead({ heading, sorted, onSort }: SortHeadProps) {
  const order = sorted && (sorted.desc ? 'descending' : 'ascending')
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={onSort}>
        {heading}
      </button>
    </th>
  )
}
