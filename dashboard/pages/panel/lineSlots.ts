import type { Line } from '../../../data/structure/line.ts'
import { slotOf } from '../../charts/lineColours.ts'

/** More lines than eight colours can tell apart are drawn as small multiples, without colours. */
export const mostColours = 8

/**
 * The colour of each line: by the place of its area in the address, so that it stays when others come and go or the
 * table is sorted; in default order where the address lists none. None at all past eight lines.
 */
export function lineSlots(lines: readonly Line[], areas: readonly string[]): Map<Line, number> {
  if (lines.length > mostColours) return new Map(lines.map((line) => [line, 0]))
  return new Map(inOrderOfAreas(lines, areas).map((line, at) => [line, slotOf(at)]))
}

/** Lines as the address lists their areas; those of one area keep their order. */
export const inOrderOfAreas = (lines: readonly Line[], areas: readonly string[]): Line[] =>
  [...lines].sort((a, b) => areas.indexOf(a.refArea) - areas.indexOf(b.refArea))
