import type { SharingFigure } from '../../data/measures/sharedPart.ts'
import type { Language } from '../../data/structure/codelists.ts'
import {
  type BreakdownCodes,
  breakdownNames,
  codesOfSeries,
  dimensionCodes,
  each,
  headlineOf,
  listsOf,
} from '../../data/structure/dimensionCodes.ts'
import type { Line, View } from '../../data/structure/line.ts'
import { goalScores, type ScatterForm } from '../../data/structure/scatter.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { isByGoal } from '../../data/structure/seriesSelection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** One series as it stands on an axis of a scatter. */
export interface ScatterAxis {
  series: SeriesDescription
  form: ScatterForm
  view: View
  /** The line of each area. */
  lineOf: ReadonlyMap<string, Line>
  sharing: SharingFigure
}

/** A series on an axis: as the selection asks for it and, where it lacks that, as it stands where nobody asks. */
export async function axisOf(
  ctx: ApiContext,
  code: string,
  { selection, language }: { selection: Selection; language: Language }
): Promise<ScatterAxis> {
  const [series, facts] = [(await ctx.series.byCode(code, language))!, (await ctx.series.facts(code))!]
  // The first series is asked for in this measure; what it lacks is refused.
  const isAsked = code === selection.series[0] || series.measures.includes(selection.measure)
  const measure = isAsked ? selection.measure : 'value'
  const codes = { ...breakdownOf(series, selection), goal: goalOf(series, selection) }
  const asked = { ...selection, ...listsOf(codes), series: [code], measure, areas: [], group: [], theme: [], tags: [] }
  const view = await viewOf(ctx, { selection: asked, language, isWhole: true })
  return {
    ...{ series, view },
    form: { ...dimensionCodes(codes), measure, unitMeasure: view.unitMeasure, decimals: series.decimals },
    lineOf: new Map(view.lines.map((line) => [line.refArea, line])),
    sharing: {
      ...{ series: code, dataset: series.dataset, kind: series.kind, measured: facts.measured, input: facts.input },
      ...{ measure, type: codes.volunteerType === '_T' ? facts.volunteerType : codes.volunteerType },
    },
  }
}

/** The first code asked for of each breakdown, where the series has it. */
const breakdownOf = (series: SeriesDescription, selection: Selection): BreakdownCodes => {
  const headline = headlineOf(series)
  return each(breakdownNames, (name) => {
    const [asked] = selection[name]
    return asked !== undefined && codesOfSeries(series, name).includes(asked) ? asked : headline[name]
  }) as BreakdownCodes
}

/** The last Goal asked for; where none is, all of them together or the first. Scores begin with those of Goal 3. */
function goalOf(series: SeriesDescription, { goal }: Selection): string {
  if (!isByGoal(series)) return '_T'
  const asked = goal.at(-1) ?? (series.series === goalScores ? '3' : '_T')
  return series.byGoal.includes(asked) ? asked : series.byGoal[0]!
}
