import type { Cell, NoMeasureReason } from '../structure/line.ts'
import { exact } from './exact.ts'
import { interruption } from './interruption.ts'

/**
 * Each value over the line's first inside the period, times 100. The index stops where the line can no longer be
 * read as one: at a flag, a break, or another survey. A first value of zero, or a flagged one, has no index.
 */
export function indexCells(cells: readonly Cell[]): Cell[] {
  const base = cells.find((cell) => cell.obsValue !== null)
  if (!base) return cells.map((cell) => ({ ...cell, measureValue: null }))
  let stopped: NoMeasureReason | null = base.obsValue === 0 ? 'base_zero' : null
  return cells.map((cell) => {
    if (cell.obsValue === null) return { ...cell, measureValue: null }
    stopped ??= interruption(base, cell)
    if (stopped) return { ...cell, measureValue: null, noMeasureReason: stopped }
    return { ...cell, measureValue: exact((cell.obsValue / base.obsValue!) * 100) }
  })
}
