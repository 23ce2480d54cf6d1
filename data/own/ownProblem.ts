/** Something in a file that cannot be understood: which rule, where, what stands there, and what was probably meant. */
export interface OwnProblem {
  code: OwnProblemCode
  /** The row of the file as a spreadsheet counts it, the first where it stands in several. */
  row?: number
  /** In how many rows more the same stands. */
  more?: number
  /** The heading of its column. */
  column?: string
  found?: string
  /** The nearest right one, or two readings of which one must be chosen. */
  meant?: string
  other?: string
  /** A count that the sentence needs. */
  n?: number
}

export const ownProblemCodes = [
  'file_empty',
  'file_large',
  'file_kind',
  'file_old_excel',
  'file_zip_broken',
  'file_no_sheet',
  'file_quote',
  'table_no_heading',
  'table_no_rows',
  'table_wide',
  'row_cells',
  'column_repeated',
  'column_unknown',
  'column_area',
  'column_year',
  'column_value',
  'column_several',
  'area_unknown',
  'area_several',
  'area_empty',
  'year_unknown',
  'year_span',
  'year_empty',
  'code_unknown',
  'code_empty',
  'number_unknown',
  'number_two_readings',
  'number_contradicts',
  'value_rate',
  'value_negative',
  'value_people',
  'value_event',
  'bounds_order',
  'status_value',
  'unit_varies',
  'row_repeated',
  'places_many',
  'mapping_shape',
  'mapping_code',
  'dataset_reserved',
  'licence_none',
] as const
export type OwnProblemCode = (typeof ownProblemCodes)[number]

/** As many as a person reads; the rest is counted. */
export const mostProblems = 50

export interface OwnProblems {
  problems: OwnProblem[]
  /** How many more there are that are not listed. */
  left: number
}

/** The first of them in the order of rows, and how many more. */
export function listed(problems: readonly OwnProblem[]): OwnProblems {
  const sorted = problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
  return { problems: sorted.slice(0, mostProblems), left: Math.max(0, sorted.length - mostProblems) }
}
