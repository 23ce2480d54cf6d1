import { isDoubted } from '../../data/structure/isDoubted.ts'
import type { Cell } from '../../data/structure/line.ts'
import { precisionOf } from '../../data/structure/precisionOf.ts'

/** A cell that can be drawn. */
export type ValueCell = Cell & { measureValue: number }

/** Two neighbouring values that must not be joined, because they were not measured alike. */
export interface Cut {
  before: ValueCell
  after: ValueCell
  why: 'survey' | 'break'
}

export interface CutLine {
  /** Runs of values that may be joined: year after year, of one survey or register, with no stated break, none in doubt. */
  stretches: ValueCell[][]
  cuts: Cut[]
}

/**
 * Where a line may be drawn and where it may not: a missing year parts it, and so does another survey or a stated break.
 * Nothing leads to or from a bound, a rounded figure or one of several years: what lies between is not known. Nor does
 * anything lead to or from what is in doubt; a flag that doubts nothing, such as of what dominates a sum, cuts nothing.
 */
export function cutLine(cells: readonly Cell[]): CutLine {
  const stretches: ValueCell[][] = []
  const cuts: Cut[] = []
  let before: ValueCell | undefined
  for (const cell of cells) {
    if (!hasValue(cell)) continue
    const cut = before && cutBetween(before, cell)
    if (cut) cuts.push(cut)
    if (before && !cut && isNext(before, cell)) stretches.at(-1)!.push(cell)
    else stretches.push([cell])
    before = cell
  }
  return { stretches, cuts }
}

export function hasValue(cell: Cell): cell is ValueCell {
  return cell.measureValue !== null
}

const isNext = (before: ValueCell, after: ValueCell) =>
  after.timePeriod === before.timePeriod + 1 && isPoint(before) && isPoint(after)

const isPoint = (cell: ValueCell) => precisionOf(cell) === 'point' && !isDoubted(cell)

function cutBetween(before: ValueCell, after: ValueCell): Cut | undefined {
  if (before.survey !== after.survey) return { before, after, why: 'survey' }
  if (after.obsStatus === 'B') return { before, after, why: 'break' }
  return undefined
}
