import { noBreakdown } from '../../../data/structure/dimensionCodes.ts'
import type { Line } from '../../../data/structure/line.ts'
import type { AreaProfile, ProfileFigure } from '../../../data/structure/profile.ts'

/** A figure of a profile as the line that it is. */
export function figureLine(figure: ProfileFigure, { area }: AreaProfile): Line {
  const { series, volunteerType, cells, change } = figure
  return {
    dataset: series.dataset,
    series: series.series,
    refArea: area.refArea,
    ...noBreakdown,
    volunteerType,
    cells,
    change,
  }
}
