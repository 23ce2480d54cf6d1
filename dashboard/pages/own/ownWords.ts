import type { OwnMessageKey } from '../../../data/own/sayProblem.ts'
import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** The words of this page alone. */
export const useOwnSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
export type OwnSay = ReturnType<typeof useOwnSay>

/** What is said of a file by whatever reads it, a command too. */
export const useProblemSay = sayOf<OwnMessageKey>(import.meta.glob('./*.json', { base: '../../../data/own/messages' }))
