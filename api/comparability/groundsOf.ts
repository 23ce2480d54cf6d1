import { compareFigures, weakest } from '../../data/measures/compareFigures.ts'
import { compareSet } from '../../data/measures/compareSet.ts'
import { type Figure, type Ground, groundClasses } from '../../data/structure/comparability.ts'
import { dimensionCodes } from '../../data/structure/dimensionCodes.ts'
import type { FigureKey, LineGrounds, LinePairGrounds, SetGrounds } from '../../data/structure/grounds.ts'
import type { Line, View } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'
import { figuresInView } from './figuresInView.ts'

/** As many lines as can be set out in a square of pairs. */
const mostPaired = 12
/** As many as a view shows. */
const mostLines = 3000

/** What a selection shows, of one series or several, as a set whose grounds are told. */
export async function groundsOf(ctx: ApiContext, selection: Selection): Promise<SetGrounds> {
  refuseUnknown(selection, await ctx.codes())
  const views = await Promise.all(selection.series.map((series) => viewOfOne(ctx, selection, series)))
  const lines = views.flatMap((view) => view.lines)
  const drawn = (await Promise.all(views.map((view) => figuresInView(ctx, view.lines, view.measure))))
    .flat()
    .filter(({ figures }) => figures.length > 0)
  const figures = drawn.flatMap((line) => line.figures)
  const set = compareSet(figures)
  return {
    release: views[0]!.release,
    measure: selection.measure,
    class: set.class,
    grounds: set.grounds.map(({ code, values, pairs, example: [one, other] }) => ({
      ...{ code, class: groundClasses[code], values, pairs },
      example: [keyOf(one), keyOf(other)],
    })),
    figures: figures.length,
    pairs: set.pairs,
    within: drawn.slice(0, mostLines).map(withinLine),
    between: drawn.length > mostPaired ? null : betweenLines(drawn.map((line) => line.figures)),
    cut: drawn.length > mostLines,
    total: lines.length,
  }
}

async function viewOfOne(ctx: ApiContext, selection: Selection, series: string): Promise<View> {
  const asked = seriesSelection(selection, (await ctx.series.facts(series))!)
  return viewOf(ctx, { selection: asked, language: 'en' })
}

const keyOf = ({ series, refArea, timePeriod, source, ...figure }: Figure): FigureKey => ({
  ...{ series, refArea, timePeriod, ...dimensionCodes(figure), source },
})

function withinLine({ line, figures }: { line: Line; figures: Figure[] }): LineGrounds {
  const { series, refArea } = line
  const { class: comparability, grounds } = compareSet(figures)
  return {
    ...{ series, refArea, ...dimensionCodes(line), figures: figures.length },
    class: comparability,
    grounds: grounds.map(({ code }) => code),
  }
}

const betweenLines = (lines: readonly Figure[][]): LinePairGrounds[] =>
  lines.flatMap((one, i) => lines.slice(i + 1).map((other, j) => linePair(one, other, { one: i, other: i + 1 + j })))

function linePair(
  one: readonly Figure[],
  other: readonly Figure[],
  places: Pick<LinePairGrounds, 'one' | 'other'>
): LinePairGrounds {
  const years = one
    .map((figure) => figure.timePeriod)
    .filter((year) => other.some(({ timePeriod }) => timePeriod === year))
  const pairs = one.flatMap((a) =>
    other.filter((b) => years.length === 0 || b.timePeriod === a.timePeriod).map((b) => compareFigures(a, b))
  )
  const grounds = new Map<string, Ground>()
  for (const ground of pairs.flatMap((pair) => pair.grounds))
    if (!grounds.has(ground.code)) grounds.set(ground.code, ground)
  return { ...places, years, class: weakest([...grounds.values()]), grounds: [...grounds.values()] }
}
