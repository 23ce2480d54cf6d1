import { compareFigures } from '../../data/measures/compareFigures.ts'
import {
  comparabilityClasses,
  type Figure,
  type GroundCode,
  groundClasses,
} from '../../data/structure/comparability.ts'
import { listsOf } from '../../data/structure/dimensionCodes.ts'
import { readFigureKey } from '../../data/structure/figureKey.ts'
import { type Line, lineKey } from '../../data/structure/line.ts'
import { selection as selectionSchema } from '../../data/structure/selection.ts'
import type { ComparableLines } from '../../data/structure/shownTable.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'
import type { DescribedView } from '../observations/viewsOf.ts'
import { figuresInView } from './figuresInView.ts'
import { missingFigure } from './missingFigure.ts'

/** Which lines of some views have a figure that may stand beside the one that is named by its code, and why others not. */
export async function comparableLines(
  ctx: ApiContext,
  { views, figure }: { views: readonly DescribedView[]; figure: string }
): Promise<ComparableLines> {
  const given = await figureOf(ctx, figure, views)
  const classes: ComparableLines['classes'] = {}
  const grounds = new Map<GroundCode, number>()
  for (const { view } of views)
    for (const { line, figures } of await figuresInView(ctx, view.lines, view.measure)) {
      const best = mostComparable(figures, given)
      if (!best) continue
      classes[lineKey(line)] = best.class
      if (best.class !== 'not') continue
      for (const code of new Set(best.grounds.map((ground) => ground.code)))
        if (groundClasses[code] === 'not') grounds.set(code, (grounds.get(code) ?? 0) + 1)
    }
  return {
    release: views[0]!.view.release,
    classes,
    grounds: [...grounds].map(([code, lines]) => ({ code, lines })).sort((a, b) => b.lines - a.lines),
  }
}

function mostComparable(figures: readonly Figure[], given: Figure) {
  const compared = figures.map((one) => compareFigures(one, given))
  const place = (of: (typeof compared)[number]) => comparabilityClasses.indexOf(of.class)
  return compared.reduce<(typeof compared)[number] | undefined>(
    (best, one) => (best && place(best) >= place(one) ? best : one),
    undefined
  )
}

/** The figure itself, in the measure of the view of its series, else as the first view is shown. */
async function figureOf(ctx: ApiContext, code: string, views: readonly DescribedView[]): Promise<Figure> {
  const place = readFigureKey(code)
  const { series, refArea, timePeriod: period } = place
  const measure = (views.find((of) => of.series.series === series) ?? views[0]!).view.measure
  refuseUnknown({ series: [series], areas: [refArea] }, await ctx.codes())
  const { measures } = (await ctx.series.facts(series))!
  const asked = selectionSchema.parse({
    ...{ series: [series], areas: [refArea], startPeriod: period, endPeriod: period },
    ...listsOf(place),
    measure: measure === 'per_1000' && measures.includes(measure) ? measure : 'value',
  })
  const view = await viewOf(ctx, { selection: asked, language: 'en' })
  const line: Line | undefined = view.lines.find(({ goal }) => goal === place.goal)
  const figure = line && (await figuresInView(ctx, [line], view.measure))[0]!.figures[0]
  if (!figure) throw missingFigure({ series, refArea, timePeriod: period }, line?.cells[0]?.missingReason)
  return figure
}
