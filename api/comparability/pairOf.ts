import { compareFigures } from '../../data/measures/compareFigures.ts'
import { listsOf } from '../../data/structure/dimensionCodes.ts'
import type { ComparedFigure, FigureKey, PairGrounds } from '../../data/structure/grounds.ts'
import { selection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'
import { figuresInView } from './figuresInView.ts'
import { missingFigure } from './missingFigure.ts'

export interface PairQuestion {
  measure: 'value' | 'per_1000'
  one: AskedFigure
  other: AskedFigure
}
export type AskedFigure = Omit<FigureKey, 'source'>

/** Two figures as they stand, whether they may be compared, and on what grounds. */
export async function pairOf(ctx: ApiContext, question: PairQuestion): Promise<PairGrounds> {
  const { release } = await ctx.codes()
  const { measure } = question
  const [one, other] = [await figureOf(ctx, question.one, measure), await figureOf(ctx, question.other, measure)]
  return { release, measure, ...compareFigures(one, other), one, other }
}

async function figureOf(
  ctx: ApiContext,
  asked: AskedFigure,
  measure: PairQuestion['measure']
): Promise<ComparedFigure> {
  const { series, refArea, timePeriod } = asked
  const { lines, unitMeasure } = await viewOf(ctx, {
    selection: selection.parse({
      ...{ series: [series], areas: [refArea], startPeriod: timePeriod, endPeriod: timePeriod, measure },
      ...listsOf(asked),
    }),
    language: 'en',
  })
  const line = lines.find(({ goal }) => goal === asked.goal)
  const cell = line?.cells[0]
  const figure = line && (await figuresInView(ctx, [line], measure))[0]!.figures[0]
  if (!cell || !figure) throw missingFigure(asked, cell?.missingReason)
  const { obsValue, measureValue, comment, timeDetail } = cell
  return { ...figure, obsValue: obsValue!, measureValue: measureValue!, unitMeasure, comment, timeDetail }
}
