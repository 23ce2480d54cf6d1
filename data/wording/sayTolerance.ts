import type { Wording } from './wording.ts'

/** By how much figures may be off, a share, in whole per cent. */
export const sayTolerance = (tolerance: number, wording: Pick<Wording, 'value'>) =>
  wording.value(Math.round(tolerance * 100), 'PT', 0)
