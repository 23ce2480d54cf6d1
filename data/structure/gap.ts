import { type MissingReason, statusOfReason } from './codelists.ts'
import type { Cell } from './line.ts'

/** A year without a row: this source has no figure here, unless a better reason is known. */
export const gap = (timePeriod: number, missingReason: MissingReason = 'no_figure_here'): Cell => ({
  timePeriod,
  obsValue: null,
  obsStatus: statusOfReason[missingReason][0],
  missingReason,
  flags: [],
  source: null,
  comment: null,
  timeDetail: null,
  originalValue: null,
  lower: null,
  upper: null,
  measureValue: null,
  noMeasureReason: null,
})
