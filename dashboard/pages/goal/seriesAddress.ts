import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'

/** Trends of a series with its link to the Goal said: the areas chosen where it has them, else some that it has. */
export function seriesAddress(
  goal: string,
  { series, lines, someAreas }: GoalSeries,
  areas: readonly string[]
): string {
  const own = areas.filter((refArea) => lines.some((line) => line.refArea === refArea))
  const shown = own.length > 0 ? own : someAreas
  return `/trends?${writeAddress({ series: [series], goal: [goal], areas: [...shown] })}`
}
