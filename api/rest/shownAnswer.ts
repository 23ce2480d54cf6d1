import * as z from 'zod/mini'
import { language } from '../../data/structure/codelists.ts'
import { mostSeries, selection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { shownView } from '../downloads/shownView.ts'
import { strictly } from '../observations/strictly.ts'
import type { ShownLines } from './answers.ts'

/** More lines than any page shows; the file has them all. */
const mostLines = 3000

export const shownParameters = strictly(z.extend(selection, { language: z._default(language, 'en') })).check(
  z.refine(({ series }) => series.length >= 1 && series.length <= mostSeries, {
    path: ['series'],
    error: `name one to ${mostSeries} series, e.g. VOLUNTEERS`,
  })
)

/** The lines of one series or several in the reader's order, without those left out, as the page and the file have them. */
export async function shownAnswer(
  ctx: ApiContext,
  { language, ...selection }: z.infer<typeof shownParameters>
): Promise<ShownLines> {
  const { views, lines, hidden } = await shownView(ctx, { selection, language })
  return {
    series: views.map(({ series: { series, name, unitMeasure, decimals }, view }) => {
      return { series, name, unitMeasure, decimals, measure: view.measure, measureUnit: view.unitMeasure }
    }),
    lines: lines.slice(0, mostLines),
    names: Object.assign({}, ...views.map(({ view }) => view.names)) as Record<string, string>,
    hidden,
    cut: lines.length > mostLines,
    total: lines.length,
  }
}
