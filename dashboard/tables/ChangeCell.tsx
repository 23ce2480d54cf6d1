import type { Change } from '../../data/structure/line.ts'
import { describeChange } from '../../data/wording/describeChange.ts'
import { useWords } from '../messages/words.ts'
import { ColumnCell } from './ColumnCell.tsx'

/** The change with both its years, or why there is none. */
export function ChangeCell({ change }: { change: Change }) {
  const { wording } = useWords()
  const { amount, years, reason } = describeChange(change, wording)
  return (
    <ColumnCell column="change">
      {amount === null ? (
        <span className="missing">
          – <small>{reason}</small>
        </span>
      ) : (
        <>
          <data value={String(change.value)}>{amount}</data> <small>{years}</small>
        </>
      )}
    </ColumnCell>
  )
}
