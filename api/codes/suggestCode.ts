import { nearest } from '../../data/wording/nearest.ts'
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

/** What to write instead, said as a question, or where to look; areas are also found by ISO3 code and English name. */
export function suggestCode(parameter: CodeParameter, given: string, known: KnownCodes): string {
  if (parameter === 'release') return `this server holds ${known.release}`
  const found = parameter === 'areas' ? nearestArea(given, known) : nearest(given, codesOf(parameter, known))
  if (found) return `did you mean ${found}?`
  return {
    series: '/api/series names them all',
    areas: '/api/areas names them all',
    group: '/api/groups names them all',
  }[parameter]
}

const codesOf = (parameter: 'series' | 'group', known: KnownCodes) =>
  parameter === 'series' ? known.series : [...known.groups.keys()]

function nearestArea(given: string, { areas }: KnownCodes): string | undefined {
  const text = given.trim().toUpperCase()
  const padded = /^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text
  const area =
    areas.find(({ refArea }) => refArea === padded) ??
    areas.find(({ iso3 }) => iso3 === text) ??
    areas.find(({ name }) => name === nearestName(text, areas)) ??
    areas.find(
      ({ refArea }) =>
        /^\d+$/.test(text) &&
        refArea ===
          nearest(
            text,
            areas.map((a) => a.refArea)
          )
    )
  return area && `${area.refArea} (${area.name})`
}

/** Three letters are a code: they are not near to a name. */
const nearestName = (text: string, areas: KnownCodes['areas']) =>
  text.length > 3
    ? nearest(
        text,
        areas.map(({ name }) => name)
      )
    : undefined
