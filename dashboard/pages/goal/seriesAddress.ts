import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'

/** Trends of a series with its link to the Goal said. */
export const seriesAddress = (goal: string, series: GoalSeries, areas: readonly string[]): string =>
  `/explore?${writeAddress({ series: [series.series], goal: [goal], areas: shownAreas(series, areas) })}`

/** The areas chosen where a series has them, else some that it has. */
export function shownAreas({ lines, someAreas }: GoalSeries, areas: readonly string[]): string[] {
  const own = areas.filter((refArea) => lines.some((line) => line.refArea === refArea))
  return own.length > 0 ? own : someAreas
}
