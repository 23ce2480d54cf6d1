import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** The words of what is taken along as text: they travel when somebody asks for it. */
export const useTakeAwaySay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
