import { TRPCError } from '@trpc/server'
import { adults, dividedBy } from '../../data/measures/dividedBy.ts'
import { measureLines } from '../../data/measures/measureLines.ts'
import type { Divided } from '../../data/measures/per1000.ts'
import type { Language, Measure, UnitMeasure } from '../../data/structure/codelists.ts'
import { countedIn } from '../../data/structure/countedIn.ts'
import type { Line, View } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { unknownCodes } from '../codes/sayProblem.ts'
import type { ApiContext } from '../context.ts'
import { isTagged } from '../series/isTagged.ts'
import { inLineOrder } from './inLineOrder.ts'

interface Asked {
  selection: Selection
  /** In which areas are named. */
  language: Language
  /** Bounds the lines of one answer. */
  most?: number
}

/** The answer to a selection of one series, in default order: page and file are both made from it. */
export async function viewOf(ctx: ApiContext, asked: Asked): Promise<View> {
  const { selection, language, most = Number.POSITIVE_INFINITY } = asked
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
  const isNothing = areas?.length === 0 || goals.length === 0
  const filter = { ...selection, series: series.series, areas, goals }
  const rows = isNothing ? [] : inLineOrder(await ctx.observations.ofLines(filter))
  const divided = measure === 'per_1000' ? await divisorOf(ctx, series) : undefined
  const options = { measure, kind: series.kind, startPeriod, endPeriod, ...(divided && { divided }) }
  const lines = measureLines(rows, options)
  return {
    release: known.release,
    measure,
    unitMeasure: unitOf(measure, series),
    lines: lines.slice(0, most),
    names: namesOf(lines.slice(0, most), await ctx.areas.names(language)),
    cut: lines.length > most,
    total: lines.length,
  }
}

/** The codes of the dimension `goal` that a selection asks of a series; none where it asks nothing of it. */
export const goalsOf = (series: Parameters<typeof isTagged>[0], selection: Selection): string[] => [
  ...(isTagged(series, selection) ? ['_T'] : []),
  ...selection.goal,
]

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
