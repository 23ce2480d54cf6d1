import type { VolunteerType } from '../structure/codelists.ts'
import type { Method } from '../structure/comparability.ts'
import type { MethodKey } from './methodOf.ts'
import type { Denominators, Divided } from './per1000.ts'

/** What must be known of a series to divide its figures. */
export interface DividedSeries {
  dataset: string
  denominator: string | null
  volunteerType: VolunteerType
}

/** People of 15 and over, whom most surveys ask. */
export const adults = 'POP_15PLUS'

/** By whom a series is divided: what a survey found among other ages than the people at hand is not. */
export function dividedBy(
  { dataset, denominator, volunteerType }: DividedSeries,
  denominators: Denominators,
  methodOf: (key: MethodKey) => Method
): Divided {
  if (denominator !== adults) return { denominators }
  return {
    denominators,
    isOfOtherAges: ({ source, survey, timePeriod }) =>
      methodOf({ dataset, source, survey, timePeriod, volunteerType }).ages.value !== 'Y_GE15',
  }
}
