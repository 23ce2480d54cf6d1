import { closed } from './foldText.ts'

/** An area by all that it is known by. */
export interface KnownArea {
  refArea: string
  iso3: string | null
  iso2: string | null
  /** In any language, everyday and former ones too. */
  names: readonly string[]
}

/**
 * The area that a text means: by its code, M49 without its zeros and ISO 3166 too, or by one of its names, spaces or
 * not. What has no known meaning means nothing: the code beside it is another area's.
 */
export function meantArea<Area extends KnownArea>(given: string, areas: readonly Area[]): Area | undefined {
  const code = given.trim().toUpperCase()
  const padded = /^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code
  const byCode = areas.find(({ refArea, iso3, iso2 }) => [refArea, iso3, iso2].includes(padded))
  if (byCode || /^\d*$/.test(code)) return byCode
  const name = closed(given)
  const isNamed = (of: (name: string) => string) => (area: Area) => area.names.some((one) => closed(of(one)) === name)
  return areas.find(isNamed((one) => one)) ?? only(areas.filter(isNamed(withoutBrackets)))
}

/** “Bolivia (Plurinational State of)” is looked for as Bolivia. */
const withoutBrackets = (name: string) => name.replace(/\s*[(（].*$/, '')
const only = <One>(found: readonly One[]): One | undefined => (found.length === 1 ? found[0] : undefined)
