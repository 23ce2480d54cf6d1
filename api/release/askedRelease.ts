import { releaseCode } from '../../data/structure/codes.ts'
import { Refusal } from '../requests/refusal.ts'

/** The release that an address names, where it is another than the one served; a later one cannot be answered for. */
export function askedRelease(text: string | null, served: string): string | undefined {
  if (!text || text === served) return undefined
  const { success, error } = releaseCode.safeParse(text)
  const message = success ? '' : `release: ${error.issues[0]!.message}; this server holds ${served}`
  if (!success) throw new Refusal(400, message, [{ parameter: 'release', message }])
  if (versionOf(text) <= versionOf(served)) return text
  const later = `no release ${text}: this server holds ${served}, which is older`
  throw new Refusal(400, later, [{ parameter: 'release', message: later }])
}

/** `2026.1` as a number that orders versions. */
function versionOf(release: string): number {
  const [year, issue] = release.split('-', 1)[0]!.split('.').map(Number) as [number, number]
  return year * 1e6 + issue
}
