import type { Precision } from './comparability.ts'
import type { Observation } from './observation.ts'

/**
 * How exact a figure is, by what its publisher says of it: "over 24 million" and a range are bounds, "approximately", "109
 * million" and what organisers claim are rounded, an average of several years or of the closest one is a span and no single year.
 */
export function precisionOf(
  figure: Pick<Observation, 'comment' | 'lower' | 'upper' | 'timeDetail' | 'originalValue'>
): Precision {
  const code = figure.comment?.split(':')[0]
  if (code === 'span' || severalYears.test(figure.timeDetail ?? '')) return 'span'
  if (code === 'at_least' || code === 'range' || figure.lower !== null || figure.upper !== null) return 'bound'
  return code === 'rounded' || code === 'organisers_claim' || inMillions.test(figure.originalValue ?? '')
    ? 'rounded'
    : 'point'
}

const severalYears = /\d{4}-\d{4}|closest year/
const inMillions = / (million|billion)$/
