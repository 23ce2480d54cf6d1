import { TRPCError } from '@trpc/server'
import { meantArea } from '../../data/wording/meantArea.ts'
import { meantCode } from '../../data/wording/meantCode.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'

export type FoundArea = { refArea: string; areaGroup?: undefined } | { areaGroup: string; refArea?: undefined }

/** What a code of a page stands for: an area by its ISO or M49 code or its own, or a group of areas. */
export function findArea(code: string, known: KnownCodes): FoundArea {
  const wanted = code.toUpperCase()
  const area = known.areas.find(({ refArea, iso3, iso2 }) => [refArea, iso3, iso2].includes(wanted))
  if (area) return { refArea: area.refArea }
  if (known.groups.has(wanted)) return { areaGroup: wanted }
  const meant = meantBy(code.replaceAll('-', ' '), known)
  const hint = meant ? `; did you mean ${meant}?` : '; give an ISO or M49 code, e.g. KEN, or a group, e.g. ESCWA'
  throw new TRPCError({ code: 'NOT_FOUND', message: `area: there is no ${code}${hint}` })
}

/** The area or group that bears this name. */
function meantBy(text: string, { areas, meanings }: KnownCodes): string | undefined {
  const meant = meantArea(text, meanings.areas)?.refArea
  const area = areas.find(({ refArea }) => refArea === meant)
  return area ? `${area.iso3 ?? area.refArea} (${area.name})` : meantCode('group', text, meanings)
}
