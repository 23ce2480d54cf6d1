import type { AreaLevel, Classification, Language } from './codelists.ts'

/** A country or area, as M49 lists it, or of another level: the world, a publisher's own region, a part of an area. */
export interface GeographicArea {
  refArea: string
  iso3: string | null
  iso2: string | null
  name: string
  level: AreaLevel
  /** The area that it is a part of, where it is one. */
  parent: string | null
  /** Whose region it is, where a publisher drew it. */
  dataset: string | null
  /** What a part of a country is called there, and in which language, where that is none of the six. */
  ownName: string | null
  ownLanguage: string | null
  /** Place in the default order: M49 sub-region, then code; other levels after the countries. */
  position: number
  /** Codes of the groups that it belongs to; income group and the like as of 2020. Only countries are in groups. */
  groups: string[]
}

/** The world, which M49 numbers like a country. */
const world = '001'

/** Whether a code is that of a country or area of M49: all else has a code of more than its three digits. */
export const isCountryCode = (refArea: string): boolean => /^\d{3}$/.test(refArea) && refArea !== world

/** The names of an area in all six languages, for search. */
export interface AreaNames {
  refArea: string
  iso3: string | null
  iso2: string | null
  names: Record<Language, string>
  /** Names that people look for and the United Nations do not use: for search alone, never shown. */
  everyday?: string[]
}

/** Where the dot of an area stands on a map: one point, which says nothing about its extent. */
export interface AreaPosition {
  refArea: string
  /** What it is a part of, where it is a part. */
  parent: string | null
  /** Degrees north and degrees east. */
  latitude: number
  longitude: number
  source: string
}

export interface AreaGroup {
  areaGroup: string
  classification: Classification
  name: string
  /** How many areas belong to it. */
  areas: number
}
