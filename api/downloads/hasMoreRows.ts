import { breakdownNames, codesOfSeries, type SeriesCodes } from '../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { ApiContext } from '../context.ts'
import { goalsOf } from '../observations/viewOf.ts'

/** Whether a selection reads or shows more rows than may be: every area asked for has a row in each breakdown and year. */
export async function hasMoreRows(ctx: ApiContext, selection: Selection, most: number): Promise<boolean> {
  if (await ctx.observations.exceeds(selection, most)) return true
  const chosen = chosenAreas(selection, await ctx.codes())
  let rows = 0
  for (const code of selection.series) {
    const series = (await ctx.series.facts(code))!
    const areas = chosen ?? (await ctx.series.areas(code))
    rows += areas.length * linesInArea(seriesSelection(selection, series), series) * yearsOf(selection)
  }
  return rows > most
}

/** How many lines a selection asks of one series in each area: an empty list is all that it has. */
const linesInArea = (selection: Selection, series: SeriesCodes): number =>
  breakdownNames.reduce(
    (lines, name) => lines * (selection[name].length || codesOfSeries(series, name).length),
    goalsOf(series, selection).length
  )

const yearsOf = ({ startPeriod, endPeriod }: Selection) => endPeriod - startPeriod + 1
