import { aggregate, entering } from '../../data/measures/aggregate.ts'
import { compareSet } from '../../data/measures/compareSet.ts'
import type { Aggregates, GroupAggregate, ReporterRule } from '../../data/structure/aggregate.ts'
import type { Kind, Language, Measure } from '../../data/structure/codelists.ts'
import { type BreakdownCodes, listsOf } from '../../data/structure/dimensionCodes.ts'
import { gap } from '../../data/structure/gap.ts'
import type { Line } from '../../data/structure/line.ts'
import { selection } from '../../data/structure/selection.ts'
import { aggregateRecipe, noHeadline } from '../../data/wording/aggregateRecipe.ts'
import { aggregateSentence, type Quantity } from '../../data/wording/aggregateSentence.ts'
import type { Reader } from '../../data/wording/reader.ts'
import { figuresInView } from '../comparability/figuresInView.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'
import { wordingIn } from '../wordingIn.ts'
import { populationFor } from './populationFor.ts'

export interface AggregateQuestion extends BreakdownCodes {
  series: string[]
  group: string[]
  areas: string[]
  measure: Measure
  reporterRule: ReporterRule
  startPeriod: number
  endPeriod: number
  goal?: string | undefined
  language: Language
}

/** One aggregate for each group named, else one of the areas listed or of all countries, each with its recipe in words. */
export async function aggregatesOf(ctx: ApiContext, question: AggregateQuestion): Promise<Aggregates> {
  const { series, group, measure, language } = question
  const parts = await partsOf(ctx, question)
  const { release, lines, unitMeasure, names } = await countriesIn(ctx, question, parts)
  const { kind, decimals } = (await ctx.series.facts(series[0]!))!
  const reader = { wording: wordingIn(language), names: new Map(Object.entries(names)) }
  const quantity = { unitMeasure, decimals }
  const aggregates = await Promise.all(
    parts.map(async ({ members, ...part }) => {
      const told = lines.filter(({ refArea }) => members.includes(refArea))
      return groupAggregate(ctx, { ...part, lines: told }, { question, kind, quantity, reader })
    })
  )
  const flagged = new Set(aggregates.flatMap(({ flaggedAreas, decidingAreas }) => [...flaggedAreas, ...decidingAreas]))
  return {
    ...{ release, series, measure, unitMeasure, decimals, aggregates },
    notes: group.length > 1 ? [reader.wording.say('aggregate.groups_overlap')] : [],
    names: Object.fromEntries(Object.entries(names).filter(([refArea]) => flagged.has(refArea))),
  }
}

interface Part {
  areaGroup: string | null
  label: string
  lines: Line[]
}

interface Asked {
  question: AggregateQuestion
  kind: Kind
  quantity: Quantity
  reader: Reader
}

async function groupAggregate(
  ctx: ApiContext,
  { lines, ...part }: Part,
  { question, kind, quantity, reader }: Asked
): Promise<GroupAggregate> {
  const { measure, reporterRule } = question
  // Counts are added, so that the size of areas does not matter between them.
  const drawn = await figuresInView(ctx, entering(lines, reporterRule), kind === 'rate' ? 'value' : 'per_1000')
  const compared = compareSet(drawn.flatMap(({ figures }) => figures))
  const population = await ctx.observations.people(populationFor(kind))
  const options = { kind, measure, reporterRule, comparability: compared.class, population }
  const told = { ...aggregate(lines, options), ...part, grounds: compared.grounds.map(({ code }) => code) }
  return {
    ...told,
    sentence: aggregateSentence(told, quantity, reader.wording),
    noHeadline: noHeadline(told, reader),
    recipe: aggregateRecipe(told, quantity, reader),
  }
}

/** The lines of all series asked for, of countries alone: the world or a part of an area would count twice. */
async function countriesIn(ctx: ApiContext, question: AggregateQuestion, parts: readonly AskedPart[]) {
  const { measure, startPeriod, endPeriod, goal = '_T', language } = question
  const members = new Set(parts.flatMap((part) => part.members))
  const period = { measure, startPeriod, endPeriod }
  const views = await Promise.all(
    question.series.map((series) => {
      const asked = {
        ...selection.parse({}),
        ...listsOf({ ...question, goal }),
        ...period,
        series: [series],
        areas: [...members],
      }
      return viewOf(ctx, { selection: asked, language })
    })
  )
  const lines = views.flatMap((view) => view.lines)
  return { ...views[0]!, lines: [...lines, ...(await silentLines(ctx, question, { members, lines }))] }
}

/** Areas that one series looks at, and of which its source gives no figure in this breakdown: they count among all. */
async function silentLines(
  ctx: ApiContext,
  { series, startPeriod, endPeriod, ...breakdown }: AggregateQuestion,
  { members, lines }: { members: ReadonlySet<string>; lines: readonly Line[] }
): Promise<Line[]> {
  const [like] = lines
  if (!like || series.length > 1) return []
  const goals = [like.goal]
  const rows = await ctx.coverage.rows({ ...breakdown, goals, series: series[0]!, areas: [...members] })
  const told = new Set(lines.map(({ refArea }) => refArea))
  const reasons = new Map(rows.map((row) => [`${row.refArea} ${row.timePeriod}`, row.missingReason]))
  const silent = [...new Set(rows.map(({ refArea }) => refArea))].filter((refArea) => !told.has(refArea))
  return silent.map((refArea) => ({
    ...like,
    refArea,
    cells: like.cells.map(({ timePeriod }) => gap(timePeriod, reasons.get(`${refArea} ${timePeriod}`) ?? undefined)),
  }))
}

interface AskedPart {
  areaGroup: string | null
  label: string
  members: string[]
}

/** What is put together: each group named, or the areas listed, or all countries. */
async function partsOf(ctx: ApiContext, { group, areas, language }: AggregateQuestion): Promise<AskedPart[]> {
  const countries = (await ctx.codes()).areas.filter(({ level }) => level === 'country')
  if (group.length === 0) {
    const label = wordingIn(language).say(areas.length > 0 ? 'aggregate.chosen_areas' : 'aggregate.all_areas')
    const listed = countries.filter(({ refArea }) => areas.length === 0 || areas.includes(refArea))
    return [{ areaGroup: null, label, members: listed.map(({ refArea }) => refArea) }]
  }
  const names = await ctx.areas.groupNames(group, language)
  return group.map((areaGroup) => ({
    areaGroup,
    label: names.get(areaGroup)!,
    members: countries.filter(({ groups }) => groups.includes(areaGroup)).map(({ refArea }) => refArea),
  }))
}
