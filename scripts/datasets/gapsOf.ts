import { volunteerTypes } from '../../data/structure/codelists.ts'
import {
  besideType,
  type DimensionCodes,
  dimensionCodes,
  isOfSameCodes,
  noBreakdown,
} from '../../data/structure/dimensionCodes.ts'
import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import { missing, type StoredObservation } from './storedObservation.ts'

export interface GapsIn {
  dataset: string
  series: string
  /** The areas in which the series must have a row for every year of the period. */
  refAreas: Iterable<string>
  unpopulated: ReadonlySet<string>
}

/**
 * A reason for every year of the period without a figure: at the headline everywhere, and on each line that an area
 * has. It says what there is instead: another type in that year, or other years.
 */
export function gapsOf(figures: readonly StoredObservation[], gaps: GapsIn): StoredObservation[] {
  const ofSeries = figures.filter((figure) => figure.series === gaps.series)
  const byArea = grouped(ofSeries, (figure) => figure.refArea)
  return [...new Set(gaps.refAreas)].flatMap((refArea) => {
    const ofArea = byArea.get(refArea) ?? []
    const lines = new Map([noBreakdown, ...ofArea.map(dimensionCodes)].map((line) => [JSON.stringify(line), line]))
    return [...lines.values()].flatMap((line) => gapsOfLine(ofArea, { ...gaps, refArea, line }))
  })
}

interface Place extends GapsIn, Pick<StoredObservation, 'refArea'> {
  line: DimensionCodes
}

function gapsOfLine(
  ofArea: readonly StoredObservation[],
  { dataset, series, refArea, line, unpopulated }: Place
): StoredObservation[] {
  const sameGroup = ofArea.filter((figure) => isOfSameCodes(figure, line, besideType))
  const ofLine = sameGroup.filter((figure) => figure.volunteerType === line.volunteerType)
  const years = yearsOf(ofLine.length > 0 ? ofLine : ofArea)
  const isOutside = ofArea.length > 0 && !ofArea.some(isInPeriod)
  const rows: StoredObservation[] = []
  for (let timePeriod = period.start; timePeriod <= period.end; timePeriod++) {
    if (ofLine.some((figure) => figure.timePeriod === timePeriod)) continue
    const place = { dataset, series, refArea, timePeriod, ...line }
    const types = volunteerTypes.filter((type) =>
      sameGroup.some((figure) => figure.timePeriod === timePeriod && figure.volunteerType === type)
    )
    if (unpopulated.has(refArea)) rows.push(missing(place, 'cannot_exist'))
    else if (types.length > 0) rows.push(missing(place, 'no_figure_here', `types_published:${types.join('+')}`))
    else if (isOutside) rows.push(missing(place, 'outside_period', `years_published:${years}`))
    else rows.push(missing(place, 'no_figure_here', years && `years_published:${years}`))
  }
  return rows
}

const isInPeriod = ({ timePeriod }: StoredObservation) => timePeriod >= period.start && timePeriod <= period.end
const yearsOf = (figures: readonly StoredObservation[]) =>
  [...new Set(figures.map((figure) => figure.timePeriod))].sort().join(',') || null
