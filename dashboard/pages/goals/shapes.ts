import type { Basis } from '../../../data/structure/codelists.ts'

/** The basis of a link as a shape, never alone: words say the same. */
export const shapes: Record<Basis, string> = { publisher: '■', programme: '◆', thematic: '○' }
