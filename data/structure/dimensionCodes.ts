import { type BreakdownCodes, breakdowns, dimensions } from './dimensions.ts'

export type { BreakdownCodes } from './dimensions.ts'
export type BreakdownName = keyof BreakdownCodes
export type Dimension = keyof DimensionCodes

/** Some codes of each breakdown, as a selection has them. */
export type BreakdownLists = { [Name in BreakdownName]: BreakdownCodes[Name][] }

/** One code of each dimension: of what is of one breakdown, such as a line or a figure. */
export interface DimensionCodes extends BreakdownCodes {
  /** `_T` where it is of all Goals, or of none. */
  goal: string
}

/** What a series is broken down by, the headline included; a single `_T` where it is not. */
export type BreakdownsOfSeries = {
  [Name in BreakdownName as (typeof breakdowns)[Name]['ofSeries']]: BreakdownCodes[Name][]
}
export interface SeriesCodes extends BreakdownsOfSeries {
  /** Codes of the dimension `goal` for which it has figures: `_T` alone where it has none by Goal. */
  byGoal: string[]
}

export const breakdownNames = Object.keys(breakdowns) as BreakdownName[]
export const dimensionNames = Object.keys(dimensions) as Dimension[]

/** Whether it came when keys and files were in use. */
export const isLater = (name: Dimension): boolean => 'isLater' in dimensions[name]

/** One value for each name. */
export const each = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>

/** The codes of what has more to it. */
export const dimensionCodes = (of: DimensionCodes): DimensionCodes =>
  each(dimensionNames, (name) => of[name]) as DimensionCodes

/** The same as a list, in the order of dimensions. */
export const listedCodes = (of: DimensionCodes): string[] => dimensionNames.map((name) => of[name])

/** The codes of what is broken down by nothing. */
export const noBreakdown = each(dimensionNames, () => '_T' as const)
export const isHeadline = (of: { [Name in Dimension]: unknown }): boolean =>
  dimensionNames.every((name) => of[name] === '_T')

/** Whether two things are of the same codes. */
export const isOfSameCodes = (one: DimensionCodes, other: DimensionCodes): boolean =>
  dimensionNames.every((name) => one[name] === other[name])

/** The codes of a series by the name of the dimension. */
export const codesOfSeries = <Name extends Dimension>(series: SeriesCodes, name: Name) =>
  series[dimensions[name].ofSeries] as DimensionCodes[Name][]

/** The first of each list; where it is empty, no breakdown. */
export const firstCodes = (lists: BreakdownLists): BreakdownCodes =>
  each(breakdownNames, (name) => lists[name][0] ?? '_T') as BreakdownCodes

/** The same as lists of one code. */
export const listsOf = (codes: BreakdownCodes): BreakdownLists =>
  each(breakdownNames, (name) => [codes[name]]) as BreakdownLists
