import type { BreakdownName, Dimension } from '../structure/dimensionCodes.ts'
import type { Wording } from './wording.ts'

/** A code of a breakdown in words. */
export const sayBreakdown = (name: BreakdownName, code: string, { say }: Wording): string =>
  say(`${name}.${code}` as 'sex._T')

/** A code of any dimension in words: `_T` of the Goal is all Goals. */
export function sayCode(name: Dimension, code: string, wording: Wording): string {
  if (name !== 'goal') return sayBreakdown(name, code, wording)
  return code === '_T' ? wording.say('selection.all') : wording.say('label.goal', { goal: code })
}
