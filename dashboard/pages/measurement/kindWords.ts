import type { Wording } from '../../../data/wording/wording.ts'
import type { CellKind } from './cellKinds.ts'
import { say } from './measurementWords.ts'

/** A kind of cell in words. */
export const kindWords = (kind: CellKind, wording: Wording): string => {
  if (kind === 'above_zero') return say('kind.aboveZero')
  return kind === 'zero' ? say('kind.zero') : wording.say(`missing.${kind}`)
}
