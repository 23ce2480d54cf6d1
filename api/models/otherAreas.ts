import { changeOf } from '../../data/measures/change.ts'
import { interruption } from '../../data/measures/interruption.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { firstCodes, listsOf } from '../../data/structure/dimensionCodes.ts'
import { isDoubted } from '../../data/structure/isDoubted.ts'
import type { Cell, Line, View } from '../../data/structure/line.ts'
import type { OtherArea, OtherAreas, ValueOrReason } from '../../data/structure/otherAreas.ts'
import { period, type Selection } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { withOneGoal } from '../../data/structure/viewDefaults.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

interface Asked {
  selection: Selection
  series: SeriesDescription
  language: Language
}

/**
 * The view of every country that the first series of a selection looks at, and of those chosen that it does not, as gaps:
 * in its first breakdown and one Goal.
 */
export async function viewOfAll(ctx: ApiContext, { selection, series, language }: Asked): Promise<View> {
  const { startPeriod, endPeriod } = yearsOf(selection)
  const one = withOneGoal(seriesSelection(selection, series), [series])
  const goal = one.goal[0] ?? '_T'
  const countries = new Set((await ctx.codes()).areas.filter(isCountry).map(({ refArea }) => refArea))
  const looked = await ctx.series.areas(series.series)
  const silent = selection.areas.filter((area) => countries.has(area) && !looked.includes(area))
  const areas = silent.length > 0 ? [...looked, ...silent] : []
  const asked = { ...one, ...listsOf({ ...firstCodes(one), goal }), areas, group: [], startPeriod, endPeriod }
  const view = await viewOf(ctx, { selection: asked, language, isWhole: true })
  return { ...view, lines: view.lines.filter(({ refArea }) => countries.has(refArea)) }
}

/** What of such a view stands behind and beside those chosen. */
export async function otherAreas(
  ctx: ApiContext,
  { lines, measure }: View,
  { selection, series: { kind } }: Asked
): Promise<OtherAreas> {
  const { view, startPeriod, endPeriod, group } = selection
  const members = chosenAreas({ areas: [], group }, await ctx.codes())
  const withChange = (line: Line): OtherArea => {
    const cells = line.cells.filter(({ timePeriod }) => timePeriod >= startPeriod && timePeriod <= endPeriod)
    return { ...compact(line), change: changeOf(cells, { kind, measure }) }
  }
  return { ...yearsOf(selection), areas: lines.map(view === 'change' ? withChange : compact), members }
}

/**
 * The years of the period, and those chosen beyond it: a strip of years says of each how much is known. An index starts
 * from the first year chosen, and is nothing before it.
 */
const yearsOf = ({ measure, startPeriod, endPeriod }: Selection) =>
  measure === 'index'
    ? { startPeriod, endPeriod }
    : { startPeriod: Math.min(period.start, startPeriod), endPeriod: Math.max(period.end, endPeriod) }

const isCountry = ({ level }: { level: string }) => level === 'country'

function compact({ refArea, cells }: Line): OtherArea {
  const flagged = cells.filter((cell) => cell.measureValue !== null && isDoubted(cell))
  const cuts = cutYears(cells)
  return {
    refArea,
    cells: cells.map(valueOrReason),
    ...(flagged.length > 0 && {
      flags: Object.fromEntries(flagged.map(({ timePeriod, flags }) => [timePeriod, flags])),
    }),
    ...(cuts.length > 0 && { cuts }),
  }
}

/** What is computed has more digits than anybody reads; what was published keeps all of its own. */
const valueOrReason = ({ measureValue, obsValue, noMeasureReason, missingReason }: Cell): ValueOrReason => {
  if (measureValue === null) return noMeasureReason ?? missingReason ?? 'not_reported'
  return measureValue === obsValue ? measureValue : Number(measureValue.toPrecision(7))
}

function cutYears(cells: readonly Cell[]): number[] {
  const given = cells.filter(({ measureValue }) => measureValue !== null)
  return given.slice(1).flatMap((cell, at) => {
    const why = interruption(given[at]!, cell)
    return why === 'survey_changed' || why === 'status_break' ? [cell.timePeriod] : []
  })
}
