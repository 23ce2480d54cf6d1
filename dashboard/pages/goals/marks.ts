import type { Basis } from '../../../data/structure/codelists.ts'
import type { GridMark } from '../../charts/gridChart.ts'

/** The basis of a link as a shape, never alone: words say the same. */
export const marks: Record<Basis, GridMark> = { publisher: 'square', programme: 'diamond', thematic: 'ring' }

/** The shapes as letters. */
export const signs: Record<GridMark, string> = { square: '■', diamond: '◆', ring: '○' }
