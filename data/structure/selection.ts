import * as z from 'zod/mini'
import { reporterRules } from './aggregate.ts'
import { breakdownLists, listOr } from './breakdownSchemas.ts'
import { basis, mark, marks, measure, theme } from './codelists.ts'
import {
  columnKey,
  figureCode,
  goalCode,
  groupCode,
  refArea,
  releaseCode,
  searchText,
  seriesCode,
  sortKey,
  year,
} from './codes.ts'
import { pictureView } from './pictureViews.ts'

/** The first cycle of the Goals, which this product is about. */
export const period = { start: 2016, end: 2020 } as const

/** The scales of small charts side by side. */
export const panelScales = ['common', 'own'] as const
export type PanelScale = (typeof panelScales)[number]

/** As many series as can stand in one table, or in one file. */
export const mostSeries = 8

/**
 * What a reader asked to see: the input of the API, the search part of a page's address, and what a download
 * and a citation repeat. Empty lists mean all. Areas are those listed that are in the groups: within one
 * classification in any group named, across classifications in each.
 */
export const selectionFields = {
  series: listOr(seriesCode, 20, []),
  areas: listOr(refArea, 300, []),
  group: listOr(groupCode, 20, []),
  goal: listOr(goalCode, 17, []),
  theme: listOr(theme, 4, []),
  startPeriod: z._default(year, period.start),
  endPeriod: z._default(year, period.end),
  ...breakdownLists,
  measure: z._default(measure, 'value'),
  /** How the explorer shows it: the same selection in another picture. */
  view: z._default(pictureView, 'lines'),
  /** What stands on the other axis of a scatter: another series, or the income groups. */
  beside: z.optional(seriesCode),
  tags: listOr(basis, 3, []),
  sort: listOr(sortKey, 3, []),
  show: z._default(z.enum(['all', 'with_values'], 'show all, or with_values'), 'all'),
  /** What stands in the columns of a table: the years, or the series, each with its years below it. */
  across: z._default(z.enum(['years', 'series'], 'years, or series'), 'years'),
  /** The columns of a table in the reader's order; none named are the default ones. */
  columns: listOr(columnKey, 60, []),
  /** Rows in which some year of the period has one of these statuses or flags. */
  status: listOr(mark, marks.length, []),
  /** Words that a name, or a practice, must have in it; names in any of the six languages. */
  text: z._default(searchText, ''),
  /** Whether small charts side by side share one scale, or each has its own. */
  panelScale: z._default(z.enum(panelScales, 'common, or own'), 'common'),
  /** How things that are no figures stand, such as practices. */
  layout: z._default(z.enum(['cards', 'list'], 'cards, or list'), 'cards'),
  /** Whose figures a group as a whole holds, where a page puts it together. */
  aggregate: z._default(z.enum(reporterRules, 'same_reporters, or whoever_reported'), 'same_reporters'),
  /** The figure that the one selected is held against; in a table, the one with which every row must be comparable. */
  comparableWith: z.optional(figureCode),
  release: z.optional(releaseCode),
}

export const selection = z.object(selectionFields).check(
  z.refine((s) => s.startPeriod <= s.endPeriod, { path: ['startPeriod'], error: 'starts after it ends' }),
  z.refine((s) => s.endPeriod - s.startPeriod < 50, { path: ['endPeriod'], error: 'at most 50 years at a time' })
)

export type Selection = z.infer<typeof selection>
/** A selection as it may be given: what is left out is the default. */
export type SelectionInput = z.input<typeof selection>
export type SelectionParameter = keyof typeof selectionFields
export const selectionParameters = Object.keys(selectionFields) as SelectionParameter[]
/** The whole of everything: no filter set. */
export const wholeSelection: Selection = selection.parse({})
