import { type MissingReason, statusOfReason } from './codelists.ts'
import type { Cell } from './line.ts'
import { period } from './selection.ts'

/** Why a year has no row: outside its own years a release holds only what publishers' tables hold beside them. */
export const reasonWithoutRow = (timePeriod: number): MissingReason =>
  timePeriod < period.start || timePeriod > period.end ? 'outside_release' : 'no_figure_here'

/** A year without a row, with the reason why it has none, unless a better one is known. */
export const gap = (timePeriod: number, missingReason = reasonWithoutRow(timePeriod)): Cell => ({
  timePeriod,
  obsValue: null,
  obsStatus: statusOfReason[missingReason][0],
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

/** Where a figure of the area's own cannot exist. */
export const impossibleReasons: readonly MissingReason[] = ['cannot_exist', 'in_another']
export const isPossible = (reason: MissingReason) => !impossibleReasons.includes(reason)
