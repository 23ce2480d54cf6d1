import { partialSpearman } from '../../data/measures/partialSpearman.ts'
import { sharedPart } from '../../data/measures/sharedPart.ts'
import { spearman } from '../../data/measures/spearman.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { Line } from '../../data/structure/line.ts'
import { relationRule } from '../../data/structure/relation.ts'
import {
  incomeGroups,
  isSure,
  type NoCorrelation,
  type Scatter,
  type ScatterPair,
} from '../../data/structure/scatter.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { forbidsCorrelation, type SharedPart } from '../../data/structure/sharedPart.ts'
import { besideOf } from '../../data/structure/viewDefaults.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { ApiContext } from '../context.ts'
import { axisOf, type ScatterAxis } from './axisOf.ts'
import { type OtherAxis, pairedFigures, reasonOf } from './pairedFigures.ts'

export interface ScatterQuestion {
  selection: Selection
  language: Language
}

/**
 * The first series of a selection beside what it names: of every country or, with groups, of their members and of the areas
 * chosen. A series of the parts of a country is of those.
 */
export const scatterOf = async (ctx: ApiContext, asked: ScatterQuestion): Promise<Scatter> =>
  (await scatterParts(ctx, asked)).scatter

/** The same with the figures that it is made of. */
export async function scatterParts(
  ctx: ApiContext,
  asked: ScatterQuestion
): Promise<{ scatter: Scatter; axes: ScatterAxis[] }> {
  const { selection, language } = asked
  const [code] = selection.series
  const beside = besideOf(selection, await ctx.series.list('en'))
  const [x, y] = await Promise.all([
    axisOf(ctx, code!, asked),
    beside === incomeGroups ? null : axisOf(ctx, beside, asked),
  ])
  const { startPeriod, endPeriod } = selection
  const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, at) => startPeriod + at)
  const { names: groupNames, placeOf } = await incomeOf(ctx, { years, language })
  const other = y ? ofSeries(y) : ofIncome(placeOf)
  const lines = await drawnLines(ctx, x, selection)
  const { pairs, without, neither } = pairedFigures(lines, { years, other, incomeOf: placeOf })
  const shared = y && sharedPart(x.sharing, y.sharing)
  const sure = pairs.filter(isSure)
  const { correlation, noCorrelation } = correlated(sure, shared)
  const held = sure.flatMap(({ x, y, income }): [number, number, number][] => (income === null ? [] : [[x, y, income]]))
  const named = [...pairs, ...without].map(({ refArea }) => refArea)
  const names = await ctx.areas.names(language)
  const scatter: Scatter = {
    ...{ x: x.form, y: y?.form ?? null, beside: y?.series ?? null },
    ...{ pairs, without, neither, shared, correlation, noCorrelation, areas: sure.length, incomeGroups: groupNames },
    names: Object.fromEntries(
      named.map((refArea) => [refArea, x.view.names[refArea] ?? names.get(refArea) ?? refArea])
    ),
    incomeHeld: y && correlation ? { areas: held.length, correlation: partialSpearman(held) } : null,
  }
  return { scatter, axes: y ? [x, y] : [x] }
}

function correlated(
  sure: readonly ScatterPair[],
  shared: SharedPart | null
): Pick<Scatter, 'correlation'> & { noCorrelation: NoCorrelation | null } {
  if (forbidsCorrelation(shared)) return { correlation: null, noCorrelation: 'shared' }
  if (sure.length < relationRule.leastPairs) return { correlation: null, noCorrelation: 'too_few' }
  const correlation = spearman(sure.map(({ x, y }) => [x, y]))
  return { correlation, noCorrelation: correlation ? null : 'no_order' }
}

/** The lines of countries, or of the parts of one where the series has parts; of those that the groups chosen leave. */
async function drawnLines(ctx: ApiContext, { view }: ScatterAxis, { areas, group }: Selection): Promise<Line[]> {
  const known = await ctx.codes()
  const levels = new Map(known.areas.map(({ refArea, level }) => [refArea, level]))
  const of = (level: string) => view.lines.filter(({ refArea }) => levels.get(refArea) === level)
  const parts = of('subnational')
  const members = chosenAreas({ areas: [], group }, known)
  return (parts.length > 0 ? parts : of('country')).filter(
    ({ refArea }) => !members || members.includes(refArea) || areas.includes(refArea)
  )
}

const ofSeries = ({ lineOf }: ScatterAxis): OtherAxis => {
  const cellOf = (refArea: string, timePeriod: number) =>
    lineOf.get(refArea)?.cells.find((cell) => cell.timePeriod === timePeriod) ?? null
  return {
    cellOf,
    valueOf: (refArea, timePeriod) => cellOf(refArea, timePeriod)?.measureValue ?? null,
    reasonOf: (refArea) => reasonOf(lineOf.get(refArea)?.cells.at(-1)),
  }
}

type PlaceOf = (refArea: string, timePeriod: number) => number | null

const ofIncome = (placeOf: PlaceOf): OtherAxis => ({
  valueOf: placeOf,
  cellOf: () => null,
  reasonOf: () => 'no_income_group',
})

/** The World Bank's groups from the lowest, and the place of each area among them year by year: areas move between them. */
async function incomeOf(
  ctx: ApiContext,
  { years, language }: { years: readonly number[]; language: Language }
): Promise<{ names: string[]; placeOf: PlaceOf }> {
  const groups = (await ctx.areas.groups(language)).filter(({ classification }) => classification === 'income_group')
  const codes = groups.map(({ areaGroup }) => areaGroup)
  const ofYears = await Promise.all(years.map((year) => ctx.areas.incomeGroups(year)))
  const places = new Map(
    ofYears.map((rows, at) => [
      years[at],
      new Map(rows.map(({ refArea, areaGroup }) => [refArea, codes.indexOf(areaGroup)])),
    ])
  )
  return { names: groups.map(({ name }) => name), placeOf: (area, year) => places.get(year)?.get(area) ?? null }
}
