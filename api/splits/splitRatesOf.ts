import { latestSplits } from '../../data/measures/latestSplits.ts'
import { type Language, type VolunteerType, volunteerTypes } from '../../data/structure/codelists.ts'
import type { Line } from '../../data/structure/line.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import { type SplitBy, type SplitRatesAnswer, splits } from '../../data/structure/splitRates.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

interface Asked extends Pick<Selection, 'areas' | 'group' | 'startPeriod' | 'endPeriod' | 'release'> {
  series: string
  by: SplitBy
  volunteerType: VolunteerType
  language: Language
}

/** What surveys found for each group of people, an area at its last year, for one type of volunteering. */
export async function splitRatesOf(ctx: ApiContext, asked: Asked): Promise<SplitRatesAnswer> {
  const { series, by, volunteerType, language, ...rest } = asked
  const selection: Selection = {
    ...{ ...wholeSelection, ...rest, series: [series] },
    ...{ sex: ['_T'], age: ['_T'], volunteerType: [...volunteerTypes] },
    [by]: ['_T', ...splits[by]],
  }
  const { lines, names, release } = await viewOf(ctx, { selection, language })
  const found = latestSplits(
    lines.filter((line) => line.volunteerType === volunteerType),
    by,
    await ctx.comparability.methodOf()
  )
  const gap = by === 'sex' ? ((await ctx.series.differenceIn(series)) ?? null) : null
  const gaps = gap
    ? (await viewOf(ctx, { selection: { ...selection, series: [gap.series], sex: ['_T'] }, language })).lines
    : []
  const areas = found.map((one) => ({ ...one, gap: cellAt(gaps, { ...one, volunteerType }) }))
  const known = new Set(areas.map(({ refArea }) => refArea))
  const others = lines.filter(
    (line) => !known.has(line.refArea) && line[by] !== '_T' && line.cells.some(({ obsValue }) => obsValue !== null)
  )
  const otherTypes = [...new Set(others.map(({ refArea }) => refArea))].map((refArea) => ({
    refArea,
    volunteerTypes: volunteerTypes.filter((type) =>
      others.some((line) => line.refArea === refArea && line.volunteerType === type)
    ),
  }))
  const shown = new Set([...known, ...otherTypes.map(({ refArea }) => refArea)])
  const shownNames = Object.fromEntries(Object.entries(names).filter(([refArea]) => shown.has(refArea)))
  const codes = splits[by].filter((code) => areas.some(({ cells }) => cells[code]?.obsValue != null))
  return { release, by, codes, gap, names: shownNames, areas, otherTypes }
}

const cellAt = (lines: readonly Line[], at: { refArea: string; timePeriod: number; volunteerType: VolunteerType }) =>
  lines
    .find(({ refArea, volunteerType }) => refArea === at.refArea && volunteerType === at.volunteerType)
    ?.cells.find(({ timePeriod, obsValue }) => timePeriod === at.timePeriod && obsValue !== null) ?? null
