import { compareSet } from '../../data/measures/compareSet.ts'
import type { Aggregate } from '../../data/structure/aggregate.ts'
import type { Kind, Language, Measure, UnitMeasure } from '../../data/structure/codelists.ts'
import { firstCodes } from '../../data/structure/dimensionCodes.ts'
import { isShare } from '../../data/structure/isShare.ts'
import type { View } from '../../data/structure/line.ts'
import type { OtherAreas } from '../../data/structure/otherAreas.ts'
import type { Place } from '../../data/structure/place.ts'
import { period, type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { isByGoal, seriesSelection } from '../../data/structure/seriesSelection.ts'
import { withOneGoal } from '../../data/structure/viewDefaults.ts'
import { figuresInView } from '../comparability/figuresInView.ts'
import type { ApiContext } from '../context.ts'
import { aggregatesOf } from '../coverage/aggregatesOf.ts'
import { otherAreas, viewOfAll } from './otherAreas.ts'
import { placesOf } from './placesOf.ts'

/** One series of a Goal: of every country, and of every sub-region as a whole. */
export interface GoalShown {
  series: SeriesDescription
  measure: Measure
  unitMeasure: UnitMeasure
  /** What a download repeats. */
  rows: Selection
  others: OtherAreas
  names: Record<string, string>
  places: Record<string, Place>
  /** The sub-region of each country, and the countries of the group that is lit. */
  subRegionOf: Record<string, string>
  members: string[]
  /** The years in which colour may tell figures apart: rates that may be compared. */
  colouredYears: number[]
  /** All countries, the group that is lit where it is no sub-region, and the sub-regions. */
  regions: RegionChange[]
}

/** A region over the countries that report in every year, without the flagged; and whether its direction may be said. */
export interface RegionChange extends Pick<Aggregate, 'possible' | 'headline' | 'refused'> {
  /** Null where it is all countries. */
  areaGroup: string | null
  label: string
  /** From the first year of the period on; null where it is withheld. */
  values: (number | null)[]
  reporters: number
  populationShare: number | null
  change: Aggregate['changeWithoutFlagged']
  flagged: number
  /** Why no direction may be said, in words; null where it may, or where there are no values. */
  noHeadline: string | null
  /** Why there is nothing at all, in words. */
  why: string | null
}

interface Asked {
  code: string
  goal: string
  group: string | null
  language: Language
}

export async function goalShown(ctx: ApiContext, { code, goal, group, language }: Asked): Promise<GoalShown> {
  const series = (await ctx.series.byCode(code, language))!
  const measure: Measure = series.measures.includes('per_1000') ? 'per_1000' : 'value'
  const goalOf = isByGoal(series) ? [goal] : []
  const selection: Selection = { ...wholeSelection, series: [code], measure, goal: goalOf, view: 'map' }
  const asked = { selection, series, language }
  const view = await viewOfAll(ctx, asked)
  const { areas, groups } = await ctx.codes()
  const shown = new Set(view.lines.map(({ refArea }) => refArea))
  return {
    ...{ series, measure, unitMeasure: view.unitMeasure, rows: selection, names: view.names },
    others: await otherAreas(ctx, view, asked),
    places: await placesOf(ctx, shown),
    subRegionOf: Object.fromEntries(
      areas.flatMap(({ refArea, groups: own }) => {
        const region = own.find((one) => groups.get(one) === 'm49_sub_region')
        return region && shown.has(refArea) ? [[refArea, region]] : []
      })
    ),
    members: areas
      .filter(({ refArea, groups: own }) => group !== null && own.includes(group) && shown.has(refArea))
      .map(({ refArea }) => refArea),
    colouredYears: await colouredYears(ctx, view, series.kind),
    regions: await regionChanges(ctx, { ...asked, group }),
  }
}

/** Counts depend on how large an area is; shares are told apart where they may be compared. */
async function colouredYears(ctx: ApiContext, { lines, measure }: View, kind: Kind): Promise<number[]> {
  if (measure === 'per_1000') return periodYears
  if (!isShare(kind)) return []
  const comparable = await Promise.all(
    periodYears.map(async (year) => {
      const ofYear = lines.map((line) => ({
        ...line,
        cells: line.cells.filter(({ timePeriod }) => timePeriod === year),
      }))
      const drawn = await figuresInView(ctx, ofYear, measure)
      return compareSet(drawn.flatMap(({ figures }) => figures)).class !== 'not'
    })
  )
  return periodYears.filter((_, at) => comparable[at])
}

const periodYears = Array.from({ length: period.end - period.start + 1 }, (_, at) => period.start + at)

async function regionChanges(
  ctx: ApiContext,
  {
    selection,
    series,
    group,
    language,
  }: Pick<Asked, 'group' | 'language'> & {
    selection: Selection
    series: SeriesDescription
  }
): Promise<RegionChange[]> {
  const subRegions = (await ctx.areas.groups(language))
    .filter(({ classification }) => classification === 'm49_sub_region')
    .map(({ areaGroup }) => areaGroup)
  const one = withOneGoal(seriesSelection(selection, series), [series])
  const question = {
    ...{ series: [series.series], areas: [], measure: one.measure, language, reporterRule: 'same_reporters' as const },
    ...{ startPeriod: period.start, endPeriod: period.end },
    ...firstCodes(one),
    ...(one.goal[0] && { goal: one.goal[0] }),
  }
  const others = group && !subRegions.includes(group) ? [group] : []
  const wholes = await Promise.all(
    [[], [...others, ...subRegions]].map((groups) => aggregatesOf(ctx, { ...question, group: groups }))
  )
  return wholes
    .flatMap(({ aggregates }) => aggregates)
    .map(({ areaGroup, label, possible, headline, refused, withoutFlagged, flaggedAreas, noHeadline, ...more }) => ({
      ...{ areaGroup, label, possible, headline, refused, noHeadline, flagged: flaggedAreas.length },
      values: withoutFlagged.map(({ value }) => value),
      reporters: withoutFlagged.at(-1)?.reporters ?? 0,
      populationShare: withoutFlagged.at(-1)?.populationShare ?? null,
      change: more.changeWithoutFlagged,
      why: refused ? (more.recipe[0] ?? null) : null,
    }))
}
