import type { AggregateYear } from '../../data/structure/aggregate.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { firstCodes } from '../../data/structure/dimensionCodes.ts'
import type { OtherAreas } from '../../data/structure/otherAreas.ts'
import type { Place } from '../../data/structure/place.ts'
import { period, wholeSelection } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { type Source, type Sourced, sourcedOf, toldOf } from '../../data/wording/sourceLine.ts'
import { ranksOf } from '../comparability/ranksOf.ts'
import type { ApiContext } from '../context.ts'
import { aggregatesOf } from '../coverage/aggregatesOf.ts'
import { type Changes, changesOf } from './changesOf.ts'
import { type GoalYears, goalYears } from './goalYears.ts'
import { otherAreas, viewOfAll } from './otherAreas.ts'
import { placesOf } from './placesOf.ts'
import { type RecalledRate, rateSeries, recalledRates } from './recalledRates.ts'

/** The release at a glance: one series of every country, regions as wholes, Goals by year, rates of surveys. */
export interface OverviewModel {
  release: string
  /** The series that every country could have: people volunteering with the Red Cross and Red Crescent, per 1,000 people. */
  series: Pick<SeriesDescription, 'name'> & Sourced
  others: OtherAreas
  /** Of countries, by code. */
  names: Record<string, string>
  /** Where their dots stand. */
  places: Record<string, Place>
  /** The sub-region of each country. */
  subRegionOf: Record<string, string>
  /** Between which ranks each country stands in the last year in which it has one, of how many. */
  standing: Record<string, Standing>
  /** Countries by the direction in which they went. */
  changes: Changes[]
  regions: RegionAsWhole[]
  goals: GoalYears[]
  rates: RecalledRate[]
  ratesSource: Source
}

export type Standing = readonly [timePeriod: number, best: number, worst: number, of: number]

/** A sub-region, or all countries, over the same reporters: without the flagged, and with them where that differs. */
export interface RegionAsWhole {
  /** Null where it is all countries. */
  areaGroup: string | null
  label: string
  possible: number
  /** From the first year on; null where it is withheld. */
  values: (number | null)[]
  /** In the last year: how many are in the value, and which share of the people they are home to. */
  last: Pick<AggregateYear, 'reporters' | 'populationShare'>
  withFlagged: (number | null)[] | null
  flagged: number
  /** Whether its direction may be said. */
  headline: boolean
}

const shown = { series: ['VOLUNTEERS'], measure: 'per_1000' as const, view: 'map' as const }

export async function overviewModel(ctx: ApiContext, language: Language): Promise<OverviewModel> {
  const selection = { ...wholeSelection, ...shown, startPeriod: period.start, endPeriod: period.end }
  const known = await ctx.codes()
  const series = (await ctx.series.byCode(shown.series[0]!, language))!
  const view = await viewOfAll(ctx, { selection, series, language })
  const { name, kind } = series
  const shownAreas = new Set(view.lines.map(({ refArea }) => refArea))
  const [others, places, regions, goals, rates] = await Promise.all([
    otherAreas(ctx, view, { selection, series, language }),
    placesOf(ctx, shownAreas),
    regionsAsWholes(ctx, language),
    goalYears(ctx, language),
    recalledRates(ctx, language),
  ])
  return {
    ...{ release: known.release, series: { name, ...sourcedOf(series) }, others, regions, goals },
    rates,
    ratesSource: toldOf((await ctx.series.byCode(rateSeries, language))!.source),
    changes: changesOf(view, kind),
    names: view.names,
    places,
    subRegionOf: Object.fromEntries(
      known.areas.flatMap(({ refArea, groups }) => {
        const region = groups.find((code) => known.groups.get(code) === 'm49_sub_region')
        return region && shownAreas.has(refArea) ? [[refArea, region]] : []
      })
    ),
    standing: await standings(ctx, view),
  }
}

/** The sub-regions in their order, all countries before them. */
async function regionsAsWholes(ctx: ApiContext, language: Language): Promise<RegionAsWhole[]> {
  const groups = (await ctx.areas.groups(language)).filter(({ classification }) => classification === 'm49_sub_region')
  const asked = {
    ...{ series: shown.series, areas: [], measure: shown.measure, language },
    ...{ reporterRule: 'same_reporters' as const, startPeriod: period.start, endPeriod: period.end },
    ...firstCodes(wholeSelection),
  }
  const wholes = await Promise.all(
    [[], groups.map(({ areaGroup }) => areaGroup)].map((group) => aggregatesOf(ctx, { ...asked, group }))
  )
  return wholes
    .flatMap(({ aggregates }) => aggregates)
    .filter(({ refused, possible }) => refused === null && possible > 0)
    .map(({ areaGroup, label, possible, years, withoutFlagged, flaggedAreas, headline }) => ({
      ...{ areaGroup, label, possible, headline, values: valuesOf(withoutFlagged) },
      last: { reporters: withoutFlagged.at(-1)!.reporters, populationShare: withoutFlagged.at(-1)!.populationShare },
      withFlagged: flaggedAreas.length > 0 ? valuesOf(years) : null,
      flagged: flaggedAreas.length,
    }))
}

const valuesOf = (years: readonly AggregateYear[]) => years.map(({ value }) => value)

type AllView = Awaited<ReturnType<typeof viewOfAll>>

async function standings(ctx: ApiContext, view: AllView): Promise<Record<string, Standing>> {
  const years = Array.from({ length: period.end - period.start + 1 }, (_, at) => period.start + at)
  const ranked = await Promise.all(years.map((year) => ranksOf(ctx, view, year)))
  return Object.assign(
    {},
    ...ranked.map(({ bands, n, timePeriod }) =>
      Object.fromEntries(
        Object.entries(bands).map(([area, { best, worst }]) => [area, [timePeriod, best, worst, n] as const])
      )
    )
  )
}
