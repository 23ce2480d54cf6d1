import type { Kind, Measure, VolunteerType } from '../structure/codelists.ts'
import type { Figure, Method } from '../structure/comparability.ts'
import { dimensionCodes } from '../structure/dimensionCodes.ts'
import type { Line } from '../structure/line.ts'
import { precisionOf } from '../structure/precisionOf.ts'
import type { MethodKey } from './methodOf.ts'

/** What must be known of a series before its figures are compared. */
export interface MeasuredSeries {
  kind: Kind
  /** What it measures: figures of two series may measure one thing. */
  measured: string
  /** The type of volunteering that the whole series is of; `_T` where its rows say which. */
  volunteerType: VolunteerType
}

export interface FigureOptions extends MeasuredSeries {
  /** As what the figures are compared. */
  measure: Measure
  methodOf: (key: MethodKey) => Method
  /** By code of a part of a country, and of a country that has parts: that country. */
  countryOf: ReadonlyMap<string, string>
}

/** The figures that a line shows, each with all that must be known of it before it may stand beside another. */
export function figuresOf(line: Line, options: FigureOptions): Figure[] {
  const { kind, measured, volunteerType, measure, methodOf, countryOf } = options
  const { dataset, series, refArea } = line
  const country = countryOf.get(refArea) ?? null
  const measuredType = line.volunteerType === '_T' ? volunteerType : line.volunteerType
  return line.cells
    .filter(({ measureValue }) => measureValue !== null)
    .map((cell): Figure => {
      const { timePeriod, obsStatus, flags, source, survey } = cell
      return {
        ...{ series, kind, measure, refArea, country, timePeriod, ...dimensionCodes(line) },
        ...{ measured, measuredType, obsStatus, flags, precision: precisionOf(cell), source, survey },
        method: methodOf({ dataset, source, survey, timePeriod, volunteerType: measuredType }),
      }
    })
}
