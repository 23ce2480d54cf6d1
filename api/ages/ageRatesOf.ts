import { latestAges } from '../../data/measures/latestAges.ts'
import type { AgeRatesAnswer } from '../../data/structure/ageRates.ts'
import { ages, type Language, type VolunteerType, volunteerTypes } from '../../data/structure/codelists.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

interface Asked extends Pick<Selection, 'areas' | 'group' | 'startPeriod' | 'endPeriod' | 'release'> {
  series: string
  volunteerType: VolunteerType
  language: Language
}

/** What surveys found for each age, an area at its last year, for one type of volunteering. */
export async function ageRatesOf(ctx: ApiContext, asked: Asked): Promise<AgeRatesAnswer> {
  const { series, volunteerType, language, ...rest } = asked
  const selection = {
    ...wholeSelection,
    ...rest,
    series: [series],
    age: [...ages],
    volunteerType: [...volunteerTypes],
  }
  const { lines, names, release } = await viewOf(ctx, { selection, language })
  const areas = latestAges(
    lines.filter((line) => line.volunteerType === volunteerType),
    await ctx.comparability.methodOf()
  )
  const known = new Set(areas.map(({ refArea }) => refArea))
  const others = lines.filter(
    (line) => !known.has(line.refArea) && line.age !== '_T' && line.cells.some(({ obsValue }) => obsValue !== null)
  )
  const otherTypes = [...new Set(others.map(({ refArea }) => refArea))].map((refArea) => ({
    refArea,
    volunteerTypes: volunteerTypes.filter((type) =>
      others.some((line) => line.refArea === refArea && line.volunteerType === type)
    ),
  }))
  const shown = new Set([...known, ...otherTypes.map(({ refArea }) => refArea)])
  const shownNames = Object.fromEntries(Object.entries(names).filter(([refArea]) => shown.has(refArea)))
  return { release, names: shownNames, areas, otherTypes }
}
