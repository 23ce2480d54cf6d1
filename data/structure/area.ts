import type { Classification, Language } from './codelists.ts'

/** A country or area, as M49 lists it. Regions are groups. */
export interface GeographicArea {
  refArea: string
  iso3: string | null
  name: string
  /** Place in the default order: M49 sub-region, then code. */
  position: number
  /** Codes of the groups that it belongs to; income group and the like as of 2020. */
  groups: string[]
}

/** The names of an area in all six languages, for search. */
export interface AreaNames {
  refArea: string
  iso3: string | null
  names: Record<Language, string>
}

export interface AreaGroup {
  areaGroup: string
  classification: Classification
  name: string
  /** How many areas belong to it. */
  areas: number
}
