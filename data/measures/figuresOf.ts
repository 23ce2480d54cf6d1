import type { Kind, Measure } from '../structure/codelists.ts'
import type { Figure, Method } from '../structure/comparability.ts'
import type { Line } from '../structure/line.ts'
import type { MethodKey } from './methodOf.ts'

export interface FigureOptions {
  kind: Kind
  /** As what the figures are compared. */
  measure: Measure
  methodOf: (key: MethodKey) => Method
}

/** The figures that a line shows, each with all that must be known of it before it may stand beside another. */
export function figuresOf(line: Line, { kind, measure, methodOf }: FigureOptions): Figure[] {
  const { dataset, series, refArea, sex, age, volunteerType, goal } = line
  return line.cells
    .filter(({ measureValue }) => measureValue !== null)
    .map(({ timePeriod, obsStatus, flags, source }) => ({
      ...{ series, kind, measure, refArea, timePeriod, sex, age, volunteerType, goal, obsStatus, flags, source },
      method: methodOf({ dataset, source, timePeriod }),
    }))
}
