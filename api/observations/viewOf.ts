import { TRPCError } from '@trpc/server'
import { adults, dividedBy } from '../../data/measures/dividedBy.ts'
import { measureLines } from '../../data/measures/measureLines.ts'
import type { Divided } from '../../data/measures/per1000.ts'
import type { Language, Measure, UnitMeasure } from '../../data/structure/codelists.ts'
import { countedIn } from '../../data/structure/countedIn.ts'
import {
  type BreakdownLists,
  breakdownNames,
  codesOfSeries,
  each,
  type SeriesCodes,
} from '../../data/structure/dimensionCodes.ts'
import type { Line, View } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { isByGoal } from '../../data/structure/seriesSelection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { unknownCodes } from '../codes/sayProblem.ts'
import type { ApiContext } from '../context.ts'
import { inLineOrder } from './inLineOrder.ts'
import { partNames } from './partNames.ts'
import { withSilentLines } from './withSilentLines.ts'

interface Asked {
  selection: Selection
  /** In which areas are named. */
  language: Language
  /** Bounds the lines of one answer. */
  most?: number
  /** Whether every area and breakdown asked for has a line, of gaps where the series has none. */
  isWhole?: boolean
}

/** The answer to a selection of one series, in default order: page and file are both made from it. */
export async function viewOf(ctx: ApiContext, asked: Asked): Promise<View> {
  const { selection, language, most = Number.POSITIVE_INFINITY, isWhole = false } = asked
  const known = await ctx.codes()
  const unknown = unknownCodes(selection, known)
  if (unknown.length > 0) throw new TRPCError({ code: 'NOT_FOUND', message: unknown.join('; ') })
  const { measure, startPeriod, endPeriod } = selection
  const series = (await ctx.series.facts(selection.series[0]!))!
  if (!series.measures.includes(measure)) {
    const message = `measure: ${series.series} has no ${measure}: ask for ${series.measures.join(' or ')}`
    throw new TRPCError({ code: 'BAD_REQUEST', message })
  }
  const areas = chosenAreas(selection, known)
  const goals = goalsOf(series, selection)
  const filter = { ...selection, series: series.series, areas, goals }
  const rows = areas?.length === 0 ? [] : inLineOrder(await ctx.observations.ofLines(filter))
  const divided = measure === 'per_1000' ? await divisorOf(ctx, series) : undefined
  const options = { measure, kind: series.kind, startPeriod, endPeriod, ...(divided && { divided }) }
  const observed = measureLines(rows, options)
  const lines = isWhole
    ? withSilentLines(observed, {
        ...{ series, selection, codes: { ...withBreakdowns(selection, series), goal: goals } },
        areas: areas ?? (await ctx.series.areas(series.series)),
        impossible: await ctx.observations.impossible(series.series),
      })
    : observed
  const shown = lines.slice(0, most)
  const names = namesOf(shown, await ctx.areas.names(language))
  return {
    release: known.release,
    measure,
    unitMeasure: unitOf(measure, series),
    lines: shown,
    names: { ...names, ...(await partNames(ctx, shown, { names, language })) },
    cut: lines.length > most,
    total: lines.length,
  }
}

/** The codes of the dimension `goal` that a selection asks of a series. */
export const goalsOf = (series: Pick<SeriesSummary, 'byGoal'>, { goal }: Selection): string[] =>
  isByGoal(series) && goal.length > 0 ? goal : ['_T']

/** An empty list of a breakdown means all that the series has. */
const withBreakdowns = (selection: Selection, series: SeriesCodes): BreakdownLists =>
  each(breakdownNames, (name) =>
    selection[name].length > 0 ? selection[name] : codesOfSeries(series, name)
  ) as BreakdownLists

/** Of the areas in view and, where a figure is counted in another area's, of that one. */
function namesOf(lines: readonly Line[], names: ReadonlyMap<string, string>): Record<string, string> {
  const codes = new Set(lines.flatMap(({ refArea, cells }) => [refArea, ...countedIn(cells)]))
  return Object.fromEntries([...codes].map((code) => [code, names.get(code) ?? code]))
}

type Facts = NonNullable<Awaited<ReturnType<ApiContext['series']['facts']>>>

/** The people that a series is divided by. */
async function divisorOf(ctx: ApiContext, series: Facts): Promise<Divided> {
  const people = series.denominator === null ? new Map() : await ctx.observations.people(series.denominator)
  return dividedBy(series, people, await ctx.comparability.methodOf())
}

/** The unit of what is shown, which is the series' own only where values are shown as published. */
function unitOf(measure: Measure, { unitMeasure, denominator }: Facts): UnitMeasure {
  if (measure === 'per_1000') return denominator === adults ? 'PER_1000_Y_GE15' : 'PER_1000_POP'
  return measure === 'index' ? 'IX' : unitMeasure
}
