import type { ShownColumn } from '../../../data/structure/shownTable.ts'
import { useWords } from '../../messages/words.ts'
import { classesOf, useAway } from '../oneColumn.ts'
import { useComparisonSay } from './comparisonWords.ts'

interface SortableHeadProps {
  column: ShownColumn
  /** Where the column stands in the order, if it does. */
  sorted: { place: number; desc: boolean; isAlone: boolean } | undefined
  /** None for a column that has no order of its own. */
  onSort: ((event: unknown) => void) | undefined
}

/** A column head that sorts: alone, or with Shift as a further key, whose number stands beside the arrow. */
export function SortableHead({ column, sorted, onSort }: SortableHeadProps) {
  const say = useComparisonSay()
  const { wording } = useWords()
  const away = useAway(...(column.kind === 'name' ? [] : [column.key]))
  const direction = sorted && (sorted.desc ? 'descending' : 'ascending')
  const isFirst = sorted?.place === 0
  return (
    <th
      scope="col"
      className={classesOf(away)}
      data-kind={column.kind}
      // A table is sorted by one column; what comes after it is said in words.
      aria-sort={isFirst ? direction : undefined}
      data-sorted={isFirst ? undefined : direction}
    >
      {onSort ? (
        <button type="button" onClick={onSort} title={column.group ?? undefined}>
          {column.head}
          {sorted && !sorted.isAlone && (
            <>
              <sup aria-hidden="true">{wording.number(sorted.place + 1)}</sup>
              <span className="unseen">
                {wording.say('list.comma')}
                {say('key', { n: sorted.place + 1 })}
                {!isFirst && `${wording.say('list.comma')}${say(direction!)}`}
              </span>
            </>
          )}
        </button>
      ) : (
        <span>{column.head}</span>
      )}
    </th>
  )
}
