import { meantCode } from '../../data/wording/meantCode.ts'
import type { KnownCodes } from './codeQueries.ts'

/** The parameters whose codes are not a closed list but stand in the release. */
export type CodeParameter = 'series' | 'areas' | 'group' | 'release'

export const isCodeParameter = (parameter: string): parameter is CodeParameter =>
  ['series', 'areas', 'group', 'release'].includes(parameter)

/** Whether the release has this code. */
export function isKnown(parameter: CodeParameter, given: string, known: KnownCodes): boolean {
  if (parameter === 'series') return known.series.includes(given)
  if (parameter === 'areas') return known.areas.some(({ refArea }) => refArea === given)
  if (parameter === 'group') return known.groups.has(given)
  return known.release === given
}

/** What to write instead, said as a question, or where to look: what the page offers of the same address. */
export function suggestCode(parameter: CodeParameter, given: string, known: KnownCodes): string {
  if (parameter === 'release') return `this answers from ${known.release}, and /api/releases names them all`
  const meant = meantCode(parameter, given, known.meanings)
  if (!meant) return `/api/${addressOf[parameter]} names them all`
  const area = parameter === 'areas' && known.areas.find(({ refArea }) => refArea === meant)
  return `did you mean ${area ? `${meant} (${area.name})` : meant}?`
}

const addressOf = { series: 'series', areas: 'areas', group: 'groups' } as const

/** The releases that can be asked of. */
export const heldReleases = (releases: readonly { release: string }[]): string =>
  `this server answers from ${releases.map(({ release }) => release).join(', ')}`
