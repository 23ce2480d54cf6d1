import type { Basis, Kind, Language, UnitMeasure } from '../../data/structure/codelists.ts'
import { countedIn } from '../../data/structure/countedIn.ts'
import type { GoalFigures, GoalSeries } from '../../data/structure/goalEvidence.ts'
import type { Line } from '../../data/structure/line.ts'
import { period, wholeSelection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'
import { countryFacts, peopledCountries } from './evidenceOf.ts'
import type { EvidenceFact } from './evidenceQueries.ts'
import { openingSeries } from './openingSeries.ts'

/** How many areas a link shows that does not name any. */
const someAreas = 6

/** Evenly spread over their order, so that no one part of the world stands for all. */
const someOf = <Fact>(all: readonly Fact[]): Fact[] =>
  all.length <= someAreas
    ? [...all]
    : Array.from({ length: someAreas }, (_, at) => all[Math.floor((at * all.length) / someAreas)]!)

interface GoalQuestion {
  language: Language
  goal: string
  areas: string[]
  /** Areas asked of one series alone. */
  alsoOf?: Record<string, readonly string[]>
}

/** All series linked to a goal, why, and what each says of the areas asked for. */
export async function goalFigures(
  ctx: ApiContext,
  { language, goal, areas, alsoOf = {} }: GoalQuestion
): Promise<GoalFigures> {
  const known = await ctx.codes()
  const linked = await ctx.goals.linkedTo(goal, language)
  const facts = (await ctx.goals.evidenceFacts()).filter((fact) => fact.goal === goal)
  const inAreas = async (series: string): Promise<Line[]> => {
    const asked = [...areas, ...(alsoOf[series] ?? [])]
    if (asked.length === 0) return []
    const selection = { ...wholeSelection, series: [series], areas: asked, goal: [goal] }
    const { lines } = await viewOf(ctx, { selection, language })
    return lines.some((line) => line.goal === goal) ? lines.filter((line) => line.goal === goal) : lines
  }
  const countryOf = await ctx.areas.countryOfParts()
  const partsOf = (own: readonly EvidenceFact[]): GoalSeries['parts'] => {
    const parts = own.filter(({ level }) => level === 'subnational')
    return parts[0] ? { country: countryOf.get(parts[0].refArea)!, n: parts.length } : null
  }
  const series = await Promise.all(
    linked.map(async ({ publisher, title, version, address, ...one }): Promise<GoalSeries> => {
      const own = facts.filter((fact) => fact.series === one.series)
      return {
        ...one,
        kind: one.kind as Kind,
        unitMeasure: one.unitMeasure as UnitMeasure,
        basis: one.basis as Basis,
        source: { publisher, title, version, address },
        areasWithFigure: own.filter(({ level }) => level === 'country').length,
        parts: partsOf(own),
        someAreas: someOf(own).map(({ refArea }) => refArea),
        lines: await inAreas(one.series),
      }
    })
  )
  const pointedTo = [
    ...countedIn(series.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells))),
    ...series.flatMap(({ parts }) => parts?.country ?? []),
  ]
  const names = await ctx.areas.names(language)
  const evident = (await countryFacts(ctx)).filter((fact) => fact.goal === goal)
  return {
    release: known.release,
    goal,
    startPeriod: period.start,
    endPeriod: period.end,
    series,
    opening: openingSeries(goal, series),
    areasWithFigure: new Set(evident.map(({ refArea }) => refArea)).size,
    areas: (await peopledCountries(ctx)).length,
    names: Object.fromEntries([...areas, ...pointedTo].map((code) => [code, names.get(code) ?? code])),
  }
}
