import type { VolunteerType } from './codelists.ts'
import type { Method } from './comparability.ts'

/** Who measures how: each source that gives rates of volunteering for an area, with what is known of its method. */
export interface MethodsInUse {
  release: string
  /** In default order of areas. */
  rows: MethodInUse[]
  /** Of the areas, by code, in the reader's language. */
  names: Record<string, string>
}

export interface MethodInUse {
  dataset: string
  refArea: string
  /** In the publisher's own code, or its address. */
  source: string
  /** Series that it gives figures for, in their order. */
  series: string[]
  /** Years of the period that it gives figures for, the first one first. */
  years: number[]
  /** Types that it publishes: a type that is not among them says nothing about whether it was measured. */
  volunteerTypes: VolunteerType[]
  method: Method
}
