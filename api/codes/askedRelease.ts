import { releaseCode } from '../../data/structure/codes.ts'
import type { Problem } from '../requests/httpError.ts'
import type { KnownCodes } from './codeQueries.ts'
import { heldReleases } from './suggestCode.ts'

/**
 * The release that an address names, where it is one before the one served of which something was kept; any other is a
 * problem, said with those that are known.
 */
export function askedRelease(
  text: string | null,
  known: Pick<KnownCodes, 'release' | 'formerReleases'>
): { earlier?: string; problem?: Problem } {
  if (!text || text === known.release) return {}
  if (known.formerReleases.includes(text)) return { earlier: text }
  const { success, error } = releaseCode.safeParse(text)
  const wrong = success ? `no release ${text}: ` : `release: ${error.issues[0]!.message}; `
  return { problem: { parameter: 'release', message: `${wrong}${heldReleases(known)}` } }
}
