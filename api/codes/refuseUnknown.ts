import { TRPCError } from '@trpc/server'
import type { KnownCodes } from './codeQueries.ts'
import { unknownCodes } from './sayProblem.ts'

/** Refuses what names codes that the release does not have, each with what was probably meant. */
export function refuseUnknown(chosen: Parameters<typeof unknownCodes>[0], known: KnownCodes): void {
  const unknown = [...new Set(unknownCodes(chosen, known))]
  if (unknown.length > 0) throw new TRPCError({ code: 'NOT_FOUND', message: unknown.join('; ') })
}
