/** What a figure is of, beside its series, area and year. Messages call it `parameter.KEY`, and its codes `KEY.CODE`. */
interface DimensionEntry {
  /** Its column in SQL, SDMX and files: the key in snake case. */
  column: string
  /** In the order of lines. The first is no breakdown: what is shown where none is asked for. */
  codes: readonly ['_T', ...string[]]
  /** The part of a series that says which of the codes it has. */
  ofSeries: string
  /** Keys and files were there before it: it stands in a key only where it is not `_T`, and in a file last. */
  isLater?: true
}

/** Every breakdown: one more is one more entry here, its words and its column. */
export const breakdowns = {
  sex: { column: 'sex', codes: ['_T', 'F', 'M'], ofSeries: 'sexes' },
  age: { column: 'age', codes: ['_T', 'Y15T24', 'Y_GE25', 'Y25T64', 'Y_GE65'], ofSeries: 'ages' },
  /** Organisation-based and direct volunteering overlap: the total is never their sum. */
  volunteerType: { column: 'volunteer_type', codes: ['_T', 'ORG', 'DIRECT'], ofSeries: 'volunteerTypes' },
} as const satisfies Record<keyof BreakdownCodes, DimensionEntry>

/** One code of each breakdown. By these names the open interface describes them. */
export interface BreakdownCodes {
  sex: Sex
  age: Age
  volunteerType: VolunteerType
}
export type Sex = (typeof breakdowns)['sex']['codes'][number]
export type Age = (typeof breakdowns)['age']['codes'][number]
export type VolunteerType = (typeof breakdowns)['volunteerType']['codes'][number]

export const goals = Array.from({ length: 17 }, (_, i) => String(i + 1))

/** Breakdowns, and the Goal: it is also a way to choose series, so that a filter of its own stands for it. */
export const dimensions = {
  ...breakdowns,
  goal: { column: 'goal', codes: ['_T', ...goals], ofSeries: 'byGoal', isLater: true },
} as const satisfies Record<keyof BreakdownCodes | 'goal', DimensionEntry>
