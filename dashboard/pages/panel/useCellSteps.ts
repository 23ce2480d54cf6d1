import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { stepOf, useOneStop } from '../../frame/useOneStop.ts'
import { useWords } from '../../messages/words.ts'

/** A table of links is one stop for Tab: arrows move by cell, Home and End to the ends of a row. */
export function useCellSteps(table: RefObject<HTMLTableElement | null>): {
  step(event: KeyboardEvent): void
  onFocus(event: FocusEvent<HTMLElement>): void
} {
  const { dir } = useWords()
  const { onFocus } = useOneStop(table, 'a', '')
  const step = (event: KeyboardEvent) => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th')
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return
    const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const on = stepOf(event.key, dir)
    const place = ends[event.key] ?? cell.cellIndex + on
    if (down === 0 && on === 0 && !(event.key in ends)) return
    const row = table.current!.rows[(cell.parentElement as HTMLTableRowElement).rowIndex + down]
    row?.cells[Math.min(place, row.cells.length - 1)]?.querySelector('a')?.focus()
    event.preventDefault()
  }
  return { step, onFocus }
}

const ends: Record<string, number> = { Home: 0, End: Number.POSITIVE_INFINITY }
