import { type BreakdownCodes, breakdowns, dimensions } from './dimensions.ts'

export { type BreakdownCodes, breakdowns, dimensions } from './dimensions.ts'
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
export type SeriesCodes = BreakdownsOfSeries & {
  /** Codes of the dimension `goal` for which it has figures: `_T` alone where it has none by Goal. */
  byGoal: string[]
}

export const breakdownNames = Object.keys(breakdowns) as BreakdownName[]
export const dimensionNames = Object.keys(dimensions) as Dimension[]

/** Whether it came when keys and files were in use. */
export const isLater = (name: Dimension): boolean => 'isLater' in dimensions[name]

/** In files those that were there first stand among the other columns, and what was added later behind them. */
export const firstDimensions: readonly Dimension[] = [...breakdownNames.filter((name) => !isLater(name)), 'goal']
export const laterBreakdowns = breakdownNames.filter(isLater)
export const columnsOf = (names: readonly Dimension[]): string[] => names.map((name) => dimensions[name].column)

/** One value for each name. */
export const each = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>

/** The codes of what has more to it. */
export const dimensionCodes = <Codes extends Record<Dimension, string>>(of: Codes) =>
  each(dimensionNames, (name) => of[name]) as Pick<Codes, Dimension>

/** The same as a list, in the order of dimensions. */
export const listedCodes = (of: Record<Dimension, string>): string[] => dimensionNames.map((name) => of[name])

/** The codes of what is broken down by nothing. */
export const noBreakdown = each(dimensionNames, () => '_T' as const)
export const isHeadline = (of: { [Name in Dimension]: unknown }): boolean =>
  dimensionNames.every((name) => of[name] === '_T')

/** Whether two things are of the same codes. */
export const isOfSameCodes = (one: DimensionCodes, other: DimensionCodes, names = dimensionNames): boolean =>
  names.every((name) => one[name] === other[name])

/** All but the type of volunteering: a whole series may be of one type, so that the type measured says more than this. */
export const besideType = dimensionNames.filter((name) => name !== 'volunteerType')

/** Where a breakdown stands among all that there could be, as the codelists list them. */
export const placeInOrder = (of: DimensionCodes): number =>
  dimensionNames.reduce((place, name) => {
    const codes: readonly string[] = dimensions[name].codes
    return place * codes.length + codes.indexOf(of[name])
  }, 0)

/** The codes of a series by the name of the dimension. */
export const codesOfSeries = (series: SeriesCodes, name: Dimension): readonly string[] =>
  series[dimensions[name].ofSeries]

/** What a series is shown of where nobody asks for a breakdown. */
export const headlineOf = (series: SeriesCodes): BreakdownCodes =>
  each(breakdownNames, (name) => codesOfSeries(series, name)[0]!) as BreakdownCodes

/** The first code of each breakdown of a selection; where it names none, no breakdown. */
export const firstCodes = (lists: BreakdownLists): BreakdownCodes =>
  each(breakdownNames, (name) => lists[name][0] ?? '_T') as BreakdownCodes

/** What selects one breakdown and one Goal: no Goal is all of them. */
export const listsOf = (of: DimensionCodes) => ({
  ...(each(breakdownNames, (name) => [of[name]]) as BreakdownLists),
  goal: of.goal === '_T' ? [] : [of.goal],
})

/** The breakdowns of a selection and nothing else of it. */
export const breakdownsIn = (lists: BreakdownLists) => each(breakdownNames, (name) => lists[name]) as BreakdownLists
