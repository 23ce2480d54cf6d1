import { TRPCError } from '@trpc/server'
import { nearest } from '../../data/wording/nearest.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'

export type FoundArea = { refArea: string; areaGroup?: undefined } | { areaGroup: string; refArea?: undefined }

/** What a code of a page stands for: an area by its ISO or M49 code or its own, or a group of areas. */
export function findArea(code: string, known: KnownCodes): FoundArea {
  const wanted = code.toUpperCase()
  const area = known.areas.find(({ refArea, iso3 }) => iso3 === wanted || refArea === wanted)
  if (area) return { refArea: area.refArea }
  if (known.groups.has(wanted)) return { areaGroup: wanted }
  const meant = meantBy(wanted, known)
  const hint = meant ? `; did you mean ${meant}?` : '; give an ISO or M49 code, e.g. KEN, or a group, e.g. ESCWA'
  throw new TRPCError({ code: 'NOT_FOUND', message: `area: there is no ${code}${hint}` })
}

/** The code that is near, or that of the area whose name it is. */
function meantBy(wanted: string, { areas, groups }: KnownCodes): string | undefined {
  const codes = [...areas.flatMap(({ refArea, iso3 }) => [iso3 ?? [], refArea].flat()), ...groups.keys()]
  const names = wanted.length > 3 ? areas.map(({ name }) => name) : []
  const name = nearest(wanted.replaceAll('-', ' '), names)
  const area = areas.find((one) => one.name === name)
  return area ? `${area.iso3 ?? area.refArea} (${area.name})` : nearest(wanted, codes)
}
