import { type Language, volunteerTypes } from '../../data/structure/codelists.ts'
import type { MethodInUse, MethodsInUse } from '../../data/structure/methodsInUse.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { ApiContext } from '../context.ts'

export interface MethodsQuestion {
  areas: string[]
  group: string[]
  startPeriod: number
  endPeriod: number
  language: Language
}

/** The sources of rates with their methods, one row for each source in an area. */
export async function methodsInUse(ctx: ApiContext, question: MethodsQuestion): Promise<MethodsInUse> {
  const known = await ctx.codes()
  const [figures, methodOf, names] = await Promise.all([
    ctx.comparability.ratesBySource({ ...question, areas: chosenAreas(question, known) }),
    ctx.comparability.methodOf(),
    ctx.areas.names(question.language),
  ])
  const rows = [...grouped(figures).values()].map((of): MethodInUse => {
    const { dataset, refArea } = of[0]!
    const source = of[0]!.source!
    const years = [...new Set(of.map(({ timePeriod }) => timePeriod))].sort()
    return {
      ...{ dataset, refArea, source, years },
      series: [...new Set(of.map(({ series }) => series))],
      volunteerTypes: volunteerTypes.filter((type) => of.some(({ volunteerType }) => volunteerType === type)),
      method: methodOf({ dataset, source, survey: of[0]!.survey, timePeriod: years.at(-1)!, volunteerType: '_T' }),
    }
  })
  const areas = new Set(rows.map(({ refArea }) => refArea))
  return {
    release: known.release,
    rows,
    names: Object.fromEntries([...areas].map((code) => [code, names.get(code) ?? code])),
  }
}

type Figure = Awaited<ReturnType<ApiContext['comparability']['ratesBySource']>>[number]

/** By area, dataset and source, in the order in which each first comes. */
function grouped(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = [figure.refArea, figure.dataset, figure.source].join('|')
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return groups
}
