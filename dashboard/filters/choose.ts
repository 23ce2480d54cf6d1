import type { Selection } from '../../data/structure/selection.ts'

/** Sets a part of the selection, and so the address. What a filter calls; the page does it. */
export type Choose = (part: Partial<Selection>) => void
