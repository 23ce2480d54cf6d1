import type { UnitMeasure } from '../../data/structure/codelists.ts'
import { firstDimensions, laterBreakdowns } from '../../data/structure/dimensionCodes.ts'
import type { Cell, Line, View } from '../../data/structure/line.ts'
import { codeColumns } from './codeColumns.ts'
import type { FileColumn, FileValue } from './fileTable.ts'

/** All that a row of the file can say. */
export interface CsvRow {
  view: Pick<View, 'release' | 'measure' | 'unitMeasure'>
  /** The series' own unit, which is that of the published figure. */
  unitMeasure: UnitMeasure
  refAreaName: string
  seriesName: string
  iso3: string | null
  /** The people that the measure divides by. */
  denominator: number | null
  line: Line
  cell: Cell
}

type Columns = Record<string, (row: CsvRow) => string | number | null>

const ofLine = (names: Parameters<typeof codeColumns>[0]) => codeColumns(names, ({ line }: CsvRow) => line)

/** The columns of the tidy file, in their order. A later one is added at the end, never in between. */
export const csvColumns = {
  dataset: ({ line }) => line.dataset,
  series: ({ line }) => line.series,
  ref_area: ({ line }) => line.refArea,
  ref_area_name: ({ refAreaName }) => refAreaName,
  time_period: ({ cell }) => cell.timePeriod,
  ...ofLine(firstDimensions),
  obs_value: ({ cell }) => cell.obsValue,
  unit_measure: ({ unitMeasure }) => unitMeasure,
  obs_status: ({ cell }) => cell.obsStatus,
  missing_reason: ({ cell }) => cell.missingReason,
  flag: ({ cell }) => cell.flags.join(' ') || null,
  measure: ({ view }) => view.measure,
  measure_value: ({ cell }) => cell.measureValue,
  measure_unit: ({ view }) => view.unitMeasure,
  no_measure_reason: ({ cell }) => cell.noMeasureReason,
  source: ({ cell }) => cell.source,
  comment: ({ cell }) => cell.comment,
  time_detail: ({ cell }) => cell.timeDetail,
  original_value: ({ cell }) => cell.originalValue,
  lower: ({ cell }) => cell.lower,
  upper: ({ cell }) => cell.upper,
  change_value: ({ line }) => line.change.value,
  change_unit: ({ line }) => line.change.unit,
  change_start_period: ({ line }) => line.change.startPeriod,
  change_end_period: ({ line }) => line.change.endPeriod,
  change_reason: ({ line }) => line.change.reason,
  release: ({ view }) => view.release,
  survey: ({ cell }) => cell.survey,
  iso3: ({ iso3 }) => iso3,
  series_name: ({ seriesName }) => seriesName,
  denominator: ({ denominator }) => denominator,
  ...ofLine(laterBreakdowns),
} as const satisfies Columns

export type CsvColumn = keyof typeof csvColumns
export const csvColumnNames = Object.keys(csvColumns) as CsvColumn[]

/** One row of the file: null where there is nothing, whose reason stands beside it. */
export const tidyRow = (row: CsvRow): FileValue[] => csvColumnNames.map((name) => csvColumns[name](row))

const years: readonly CsvColumn[] = ['time_period', 'change_start_period', 'change_end_period']
const numbers: readonly CsvColumn[] = ['obs_value', 'measure_value', 'lower', 'upper', 'change_value', 'denominator']

/** The same columns with what a typed format must know of them. */
export const tidyColumns: FileColumn[] = csvColumnNames.map((name) => ({
  name,
  type: years.includes(name) ? 'year' : numbers.includes(name) ? 'number' : 'text',
}))
