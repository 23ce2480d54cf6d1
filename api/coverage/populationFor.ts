import type { Kind } from '../../data/structure/codelists.ts'
import type { Population } from './coverageQueries.ts'

/** The people that figures stand for: everyone for counts, those of 15 and over for rates. */
export const populationFor = (kind: Kind): Population => (kind === 'rate' ? 'POP_15PLUS' : 'POP_TOTAL')
