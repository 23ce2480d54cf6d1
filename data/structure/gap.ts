import type { MissingReason } from './codelists.ts'
import type { Cell } from './line.ts'

/** A year without a row: this source has no figure here, unless a better reason is known. */
export const gap = (timePeriod: number, missingReason: MissingReason = 'no_figure_here'): Cell => ({
  timePeriod,
  obsValue: null,
  obsStatus: 'O',
  missingReason,
  flags: [],
  source: null,
  survey: null,
  comment: null,
  timeDetail: null,
  originalValue: null,
  lower: null,
  upper: null,
  measureValue: null,
  noMeasureReason: null,
})
