import type { Wording } from '../../../data/wording/wording.ts'
import type { CellKind } from './cellKinds.ts'

/** A kind of cell in words. */
export const kindWords = (kind: CellKind, { say }: Wording): string =>
  say(kind === 'above_zero' || kind === 'zero' ? `figure.${kind}` : `missing.${kind}`)
