import type { Practice } from '../../../data/structure/practice.ts'
import type { Wording } from '../../../data/wording/wording.ts'

/** A figure with what it counts, never one without the other; a per cent sign stands as its language puts it. */
export function practiceFigure({ value, unit }: NonNullable<Practice['figure']>, wording: Wording): string {
  const isJoined = wording.language === 'zh' || (unit.startsWith('%') && ['ar', 'en'].includes(wording.language))
  return `${wording.number(value, Number.isInteger(value) ? 0 : 1)}${isJoined ? '' : '\u00a0'}${unit}`
}
