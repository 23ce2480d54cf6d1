import type { ValueOrReason } from '../../../api/models/seriesCells.ts'
import { type MissingReason, missingReasons } from '../../../data/structure/codelists.ts'
import type { CoverageYear } from '../../../data/structure/line.ts'

/** What a year of an area can hold: a figure, a printed zero, or one of the reasons for none. */
export const cellKinds = ['above_zero', 'zero', ...missingReasons] as const
export type CellKind = 'above_zero' | 'zero' | MissingReason

/** A printed zero is a figure, and another thing than a gap. */
export function kindOf(cell: ValueOrReason): CellKind {
  if (typeof cell === 'string') return cell
  return cell === 0 ? 'zero' : 'above_zero'
}

/** How many areas are of a kind in a year. */
export function countOf(kind: CellKind, { reporters, reportersAboveZero, missing }: CoverageYear): number {
  if (kind === 'above_zero') return reportersAboveZero
  return kind === 'zero' ? reporters - reportersAboveZero : (missing[kind] ?? 0)
}
