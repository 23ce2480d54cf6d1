import type { GoalFigures, GoalSeries } from '../../../data/structure/goalEvidence.ts'

/** The publisher's own count over all projects: theirs, never a sum of ours. */
export const wholeInventory = 'JRC_ALL'
const projects = ['CS_PROJECTS_DIRECT', 'CS_PROJECTS_INDIRECT']

/** The projects of the whole inventory that bear on a Goal, directly and indirectly; none where it has none. */
export function citizenScience({ series }: GoalFigures) {
  const [direct, indirect] = projects.map((code) => series.find((one) => one.series === code))
  const figures = [direct, indirect].map((one) => one && wholeFigure(one))
  const [ofDirect, ofIndirect] = figures
  if (!direct || !ofDirect || !ofIndirect) return
  return {
    year: ofDirect.timePeriod,
    direct: ofDirect.obsValue!,
    indirect: ofIndirect.obsValue!,
    source: direct.source,
  }
}

const wholeFigure = ({ lines }: GoalSeries) =>
  lines.find(({ refArea }) => refArea === wholeInventory)?.cells.find(({ obsValue }) => obsValue !== null)
