import * as z from 'zod/mini'
import { breakdownNames, breakdowns, isLater } from './dimensionCodes.ts'

/** The patterns of the codes that are not closed lists. Codes are text: "076" is not 76, "3.10" is not 3.1. */
export const m49 = z.string().check(z.regex(/^\d{3}$/, 'an M49 code has three digits, e.g. 404'))
/** An M49 code, an ISO 3166-2 code for a part of an area, or a publisher's own region. */
export const refArea = z
  .string()
  .check(
    z.regex(
      /^(\d{3}|[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]+(_[A-Z0-9]+)+)$/,
      'an area is an M49 code, e.g. 404, or an ISO 3166-2 code, e.g. US-CA'
    )
  )
export const seriesCode = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9_]{1,39}$/, 'a series code is upper case, e.g. VOLUNTEER_RATE'))
export const groupCode = z
  .string()
  .check(
    z.regex(/^(\d{3}|[A-Z][A-Z0-9_]{1,39})$/, 'a group is an M49 region, e.g. 034, or a code in upper case, e.g. ESCWA')
  )
const aGoal = '([1-9]|1[0-7])'
export const goalCode = z.string().check(z.regex(new RegExp(`^${aGoal}$`), 'a goal is a number from 1 to 17'))
export const year = z
  .int('a year is a whole number, e.g. 2020')
  .check(z.minimum(1950, 'a year lies between 1950 and 2100'), z.maximum(2100, 'a year lies between 1950 and 2100'))
export const releaseCode = z
  .string()
  .check(
    z.regex(
      /^\d{4}\.\d+-[0-9a-f]{12}(-private|-synthetic)?$/,
      'a release is a version and a hash, e.g. 2026.1-3f9c2a10b4de'
    )
  )

/** One year of one series, where the series stand beside each other: `VOLUNTEERS.2016`. */
const seriesYear = '[A-Z][A-Z0-9_]{1,39}\\.\\d{4}'

/** Columns a reader may sort by, descending with a minus: `name`, `-2020`, `change`, `-VOLUNTEERS.2020`. */
export const sortKey = z
  .string()
  .check(
    z.regex(
      new RegExp(`^-?(name|series|change|\\d{4}|${seriesYear})$`),
      'sort by name, series, change, a year or a year of a series, e.g. VOLUNTEERS.2020, with a minus for descending'
    )
  )

/** A column of a table: `name`, `series`, `change`, `rank`, `spark`, a year, or a year of a series. */
export const columnKey = z
  .string()
  .check(
    z.regex(
      new RegExp(`^(name|series|change|rank|spark|\\d{4}|${seriesYear})$`),
      'a column is name, series, change, rank, spark, a year or a year of a series, e.g. VOLUNTEERS.2020'
    )
  )

/** What a name must have in it. What cannot be printed has no place in a name, nor in a file. */
export const searchText = z
  .string()
  .check(
    z.maxLength(80, 'at most 80 characters'),
    z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'words, without characters that cannot be printed')
  )

/** A breakdown that was added later stands in a key only where it says something. */
const ofBreakdowns = breakdownNames
  .map((name) =>
    isLater(name) ? `(\\.(${breakdowns[name].codes.slice(1).join('|')}))?` : `\\.(${breakdowns[name].codes.join('|')})`
  )
  .join('')

/**
 * One figure as a key with dots between, as SDMX writes them: series, area, year, sex, age, type of volunteering and, where
 * it is of one Goal, that Goal.
 */
export const figureCode = z
  .string()
  .check(
    z.regex(
      new RegExp(`^[A-Z][A-Z0-9_]{1,39}\\.[\\w-]{3,40}\\.\\d{4}${ofBreakdowns}(\\.${aGoal})?$`),
      'a figure is its series, area, year, sex, age and type with dots between, e.g. VOLUNTEER_RATE.840.2017._T._T.ORG; where it is of one Goal, that too'
    )
  )
