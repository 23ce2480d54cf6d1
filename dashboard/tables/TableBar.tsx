import type { View } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { ArrangedLines } from '../../data/wording/arrangeLines.ts'
import { Beside } from '../messages/Beside.tsx'
import { useWords } from '../messages/words.ts'

interface TableBarProps {
  selection: Selection
  choose: (part: Partial<Selection>) => void
  view: View
  arranged: ArrangedLines
}

/** Above a table: how many lines it has, which it leaves out, and whether those without a figure are shown. */
export function TableBar({ selection, choose, view, arranged }: TableBarProps) {
  const { say } = useWords()
  const hidesEmpty = selection.show === 'with_values'
  return (
    <div className="tablebar">
      <label>
        <input
          type="checkbox"
          checked={hidesEmpty}
          onChange={() => choose({ show: hidesEmpty ? 'all' : 'with_values' })}
        />
        {say('table.withValues')}
      </label>
      <span className="hint" role="status">
        <Beside>
          {say('table.shown', { n: arranged.lines.length })}
          {arranged.hidden > 0 && say('table.hidden', { n: arranged.hidden })}
          {view.cut && say('view.cut', { shown: view.lines.length, total: view.total })}
        </Beside>
      </span>
    </div>
  )
}
