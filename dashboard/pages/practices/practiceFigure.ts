import type { Practice } from '../../../data/structure/practice.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { PracticesSay } from './practicesWords.ts'

/** A figure with what it counts, never one without the other; a per cent sign stands as its language puts it. */
export function practiceFigure(
  { value, unit }: NonNullable<Practice['figure']>,
  wording: Wording,
  say: PracticesSay
): string {
  const figure = wording.number(value, Number.isInteger(value) ? 0 : 1)
  return say(unit.startsWith('%') ? 'figure.percent' : 'figure.unit', { figure, unit })
}
