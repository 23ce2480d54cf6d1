import type { Kind } from './codelists.ts'

/** What is of people already, whatever the size of the area: a share, and what is computed from two of them. */
export const isShare = (kind: Kind): boolean => kind === 'rate' || kind === 'gap' || kind === 'ratio'
